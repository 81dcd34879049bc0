package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.decision.ParametresReader;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What holds of every decision, whatever the card and the tables say. */
class MoteurPropertiesTest extends CasAuHasard {

    private static final Moteur MOTEUR = new Moteur(ParametresReader.lire());

    @Property
    void gestionUniqueNeverCarriesACodeNorAnAddress(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var decision = decider(saisie, tables);
        if (decision.mode() instanceof Mode.GestionUnique) {
            assertThat(decision.sts()).isEqualTo(Sts.AUCUN);
            assertThat(decision.adressage()).isEqualTo(Adressage.AUCUN);
        }
    }

    @Property
    void somethingIsAskedExactlyWhenItCannotBeDecided(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var decision = decider(saisie, tables);
        var aVerifier = decision.mode() instanceof Mode.AVerifier;
        assertThat(decision.questions().isEmpty()).isEqualTo(!aVerifier);
        assertThat(decision.cadre() == null).isEqualTo(aVerifier);
    }

    @Property
    void everyTraceEndsInTheOneRuleThatConcludes(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var decision = decider(saisie, tables);
        var trace = decision.trace();
        assertThat(trace.getLast().issue()).isEqualTo(Etape.Issue.CONCLUT);
        assertThat(trace.getLast().motif()).isEqualTo(decision.motif());
        assertThat(trace.subList(0, trace.size() - 1))
                .noneMatch(etape -> etape.issue() == Etape.Issue.CONCLUT);
        assertThat(trace)
                .extracting(Etape::regle)
                .isEqualTo(Regles.TOUTES.subList(0, trace.size()).stream().map(Regle::id).toList());
        assertThat(trace).allMatch(etape -> etape.motif().endsWith("."));
    }

    /** French typography: nothing but a no-break space stands before a high punctuation mark. */
    @Property(tries = 200)
    void everySentenceIsWellSpaced(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var decision = decider(saisie, tables);
        assertThat(
                        Stream.of(
                                        decision.trace().stream().map(Etape::motif),
                                        decision.trace().stream().map(Etape::libelle),
                                        decision.trace().stream().map(e -> e.source().reference()),
                                        decision.alertes().stream().map(Alerte::message),
                                        decision.questions().stream().map(Question::message))
                                .flatMap(s -> s))
                .allSatisfy(phrase ->
                        assertThat(phrase)
                                .matches("\\p{Lu}.*[.?]")
                                .doesNotContain(" :", " ;", " ?", " !", "« ", " »", "'"));
    }

    @Property
    void aLineOfAnotherAmcChangesNothing(
            @ForAll("saisies") String saisie,
            @ForAll("lignes") List<String> tables,
            @ForAll("ligne") String ligne) {
        var plus = new ArrayList<>(tables);
        plus.add("75990010:" + ligne);
        assertThat(decider(saisie, plus)).isEqualTo(decider(saisie, tables));
    }

    @Property
    void theOrderOfTheLinesChangesNothing(
            @ForAll("saisies") String saisie,
            @ForAll("lignes") List<String> tables,
            @ForAll Random hasard) {
        var melangees = new ArrayList<>(tables);
        Collections.shuffle(melangees, hasard);
        assertThat(decider(saisie, melangees)).isEqualTo(decider(saisie, tables));
    }

    @Property
    void theSameLineTwiceChangesNothing(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var doublees = new ArrayList<>(tables);
        doublees.addAll(tables);
        var decision = decider(saisie, doublees);
        assertThat(sansCompte(decision)).isEqualTo(sansCompte(decider(saisie, tables)));
    }

    @Property
    void anotherSpellingOfTheNumberChangesNothing(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var autres = new ArrayList<>(tables);
        tables.forEach(ligne -> autres.add("0379906753:" + ligne));
        var decision = decider(saisie, tables);
        var avecAutres = decider(saisie + " numero=0379906753", autres);
        assertThat(avecAutres.mode().nom()).isEqualTo(decision.mode().nom());
        assertThat(avecAutres.cadre()).isEqualTo(decision.cadre());
        assertThat(avecAutres.alertes()).isEqualTo(decision.alertes());
        assertThat(avecAutres.questions()).isEqualTo(decision.questions());
        assertThat(avecAutres.sts()).isEqualTo(decision.sts());
        assertThat(avecAutres.adressage().nomDomaine())
                .isEqualTo(decision.adressage().nomDomaine());
    }

    @Property
    void answeringTheQuestionsEndsTheQuestions(
            @ForAll("saisies") String saisie, @ForAll("lignes") List<String> tables) {
        var repondue = saisie;
        for (int tour = 0; tour < CritereCarte.values().length; tour++) {
            var question = premiereQuestionDeCarte(decider(repondue, tables));
            if (question == null) {
                return;
            }
            repondue += " " + reponse(question);
        }
        assertThat(premiereQuestionDeCarte(decider(repondue, tables))).isNull();
    }

    /** Two lines that no card tells apart ask for the tables to be mended: no answer helps. */
    private static Question premiereQuestionDeCarte(Decision decision) {
        return decision.questions().stream()
                .filter(q -> q.champ() == Champ.TYPE_CONVENTION || estUnCritere(q.champ()))
                .filter(q -> !q.message().startsWith("Les tables ont plusieurs lignes"))
                .findFirst()
                .orElse(null);
    }

    private static boolean estUnCritere(Champ champ) {
        return List.of(CritereCarte.values()).stream().anyMatch(c -> c.champ() == champ);
    }

    private static String reponse(Question question) {
        var nom =
                switch (question.champ()) {
                    case TYPE_CONVENTION -> "types";
                    case CRITERE_SECONDAIRE -> "csr";
                    case CODE_AIGUILLAGE_STS -> "sts";
                    case CODE_ROUTAGE -> "routage";
                    case IDENTIFIANT_HOTE -> "hote";
                    case NOM_DOMAINE -> "domaine";
                    default -> throw new AssertionError(question);
                };
        return nom + "=" + question.choix().getLast();
    }

    private static Decision decider(String saisie, List<String> tables) {
        return MOTEUR.decider(
                Saisie.de(saisie),
                TablesEcrites.de(tables.isEmpty() ? null : String.join(" ", tables)));
    }

    /** The trace counts the records it read: the only thing that a second copy may change. */
    private static List<Object> sansCompte(Decision decision) {
        return List.of(decision.mode(), decision.motif(), decision.alertes(), decision.questions());
    }
}
