package fr.guichet.couverture;

import fr.guichet.regles.Adressage;
import fr.guichet.regles.CadreRemboursement;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Mode;
import fr.guichet.regles.Question;
import fr.guichet.regles.Sts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a decision changes at the desk: two decisions of one result are billed alike, or ask the
 * same.
 */
public record Resultat(
        Ton ton,
        CadreRemboursement cadre,
        String typeConvention,
        String critereSecondaire,
        Sts sts,
        Adressage adressage,
        List<Champ> questions) {

    /** « DRE · VM · STS 8 · viamedis.rss.fr », « Gestion unique · RO · 026710000 ». */
    public String texte() {
        return Stream.of(
                        ton.libelle(),
                        typeConvention,
                        critereSecondaire,
                        sts.codeAiguillage() == null ? null : "STS " + sts.codeAiguillage(),
                        adressage.nomDomaine())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    public static Resultat de(Decision decision) {
        var convention = decision.convention();
        var dre = decision.mode() instanceof Mode.Dre d ? d : null;
        return new Resultat(
                Ton.de(decision.mode()),
                decision.cadre(),
                dre == null
                        ? convention.map(Convention::typeConvention).orElse(null)
                        : dre.typeConvention(),
                dre == null
                        ? convention.map(Convention::critereSecondaire).orElse(null)
                        : dre.critereSecondaire(),
                decision.sts(),
                decision.adressage(),
                decision.questions().stream().map(Question::champ).toList());
    }
}
