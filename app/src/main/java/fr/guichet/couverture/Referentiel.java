package fr.guichet.couverture;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.NomsAmc;
import fr.guichet.decision.Decideur;
import fr.guichet.regles.Convention;
import fr.guichet.regles.CouverturePublique;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Demande;
import fr.guichet.regles.Donnee;
import fr.guichet.regles.Entretien;
import fr.guichet.regles.Extrait;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Parametres;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Tables;
import fr.guichet.regles.TypeConnu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What the practice holds of the AMCs, as the Complémentaire tab asks it: always in force. */
public final class Referentiel {

    private final Parametres parametres;
    private final Decideur decideur;
    private final Supplier<Tables> tables;
    private final Supplier<String> version;
    private final Supplier<NomsAmc> noms;
    private final BiFunction<String, Integer, List<Suggestion>> recherche;
    private final List<Runnable> auditeurs = new ArrayList<>();

    /**
     * @param decideur decides with these tables
     * @param tables hands out the same {@link Tables} until the base changes
     * @param version which tables are in force, in one line
     * @param noms what the AMCs are called, those that no line nor record names too
     * @param recherche the organismes that what is typed may name, so many at most
     */
    public Referentiel(
            Parametres parametres,
            Decideur decideur,
            Supplier<Tables> tables,
            Supplier<String> version,
            Supplier<NomsAmc> noms,
            BiFunction<String, Integer, List<Suggestion>> recherche) {
        this.parametres = parametres;
        this.decideur = decideur;
        this.tables = tables;
        this.version = version;
        this.noms = noms;
        this.recherche = recherche;
    }

    /** What the rules answer, on the tables in force. */
    public Decision decider(Situation situation) {
        return decideur.decider(situation);
    }

    /** What the rules answer, on other tables. */
    Decision decider(Situation situation, Tables autres) {
        return decideur.decider(situation, autres);
    }

    /** The decision on the tables in force, with all that is kept of it. */
    DecisionPrise prendre(Situation situation) {
        return new DecisionPrise(situation, decider(situation), version.get(), extrait(situation));
    }

    /** What to ask next of a case, where something is still to be asked. */
    Optional<Demande> prochaine(Situation situation, Decision decision, Set<Donnee> posees) {
        return Entretien.prochaine(situation, tables.get(), decision, posees);
    }

    /** What a decision reads of the tables in force. */
    Extrait extrait(Situation situation) {
        return tables.get().extrait(situation);
    }

    /** The lines of an AMC in the tables in force. */
    List<Convention> lignes(NumeroAmc amc) {
        return tables.get().conventions(amc);
    }

    /** The practice's own record of an AMC. */
    Optional<FicheComplementaire> fiche(NumeroAmc amc) {
        return tables.get().fiches(amc).stream().findFirst();
    }

    /** The name of an AMC; nothing when nothing names it. */
    Optional<String> nom(NumeroAmc amc) {
        return designation(amc).map(Valeur::texte);
    }

    /** Same, and where it was read: the tables first, then the record, the annuaire last. */
    Optional<Valeur> designation(NumeroAmc amc) {
        return lignes(amc).stream()
                .map(Convention::libelleAmc)
                .filter(Objects::nonNull)
                .findFirst()
                .map(nom -> new Valeur(nom, Origine.TABLE))
                .or(() -> fiche(amc).map(f -> new Valeur(f.nom(), Origine.FICHE)))
                .or(() -> noms.get().desTables(amc).map(n -> new Valeur(n, Origine.TABLE)))
                .or(() -> noms.get().deLAnnuaire(amc).map(n -> new Valeur(n, Origine.ANNUAIRE)));
    }

    /** What a type of convention is known to mean. */
    Optional<String> nomDuType(String type) {
        return parametres.typesConnus().stream()
                .filter(connu -> connu.code().equalsIgnoreCase(type))
                .map(TypeConnu::libelle)
                .findFirst();
    }

    /** Last day of a public cover that no longer exists; nothing for one that does. */
    Optional<LocalDate> fin(Justificatif justificatif) {
        return parametres.couverture(justificatif).map(CouverturePublique::fin);
    }

    List<Suggestion> chercher(String saisie, int limite) {
        return recherche.apply(saisie, limite);
    }

    /** To be told after the tables or the records changed, on the screen's thread. */
    public void prevenir() {
        List.copyOf(auditeurs).forEach(Runnable::run);
    }

    public void ecouter(Runnable auditeur) {
        if (!auditeurs.contains(auditeur)) {
            auditeurs.add(auditeur);
        }
    }

    public void oublier(Runnable auditeur) {
        auditeurs.remove(auditeur);
    }
}
