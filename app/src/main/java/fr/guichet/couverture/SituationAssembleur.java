package fr.guichet.couverture;

import fr.guichet.regles.Amo;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Support;
import fr.guichet.regles.TiersPayant;

import java.time.LocalDate;
import java.util.List;

/** From what the forms hold to what the rules read. */
public final class SituationAssembleur {

    private SituationAssembleur() {}

    /**
     * The case at the desk. Only what was typed from the card becomes the support: what the tables
     * or the practice's record filled, the rules read for themselves.
     */
    public static Situation assembler(Amo amo, Couverture couverture, LocalDate dateSoins) {
        var coches = couverture.coches();
        return new Situation(
                dateSoins,
                amo,
                new TiersPayant(coches.tiersPayantAmo(), coches.tiersPayantAmc()),
                couverture.justificatif(),
                support(couverture),
                coches.attestationRecue());
    }

    private static Support support(Couverture couverture) {
        var types = couverture.duSupport(Rubrique.TYPES_CONVENTION);
        return new Support(
                couverture.duSupport(Rubrique.NUMERO_AMC),
                types == null ? List.of() : List.of(types),
                couverture.duSupport(Rubrique.CRITERE_SECONDAIRE),
                couverture.duSupport(Rubrique.CODE_AIGUILLAGE_STS),
                couverture.duSupport(Rubrique.CODE_ROUTAGE),
                couverture.duSupport(Rubrique.IDENTIFIANT_HOTE),
                couverture.duSupport(Rubrique.NOM_DOMAINE),
                couverture.coches().mentionDre(),
                couverture.duSupport(Rubrique.NIR_SUPPORT),
                couverture.duSupport(Rubrique.NUMERO_ADHERENT),
                couverture.droits(),
                couverture.coches().tiersPayantDentaire(),
                couverture.duSupport(Rubrique.NUMERO_MUTUELLE));
    }
}
