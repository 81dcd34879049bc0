package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.CarteLue;
import fr.guichet.couverture.Rubrique;

import java.util.EnumMap;
import java.util.Map;

/** What is taken of the fields of an attestation. */
final class Reprise {

    private static final Map<ChampLu, Rubrique> RUBRIQUES =
            new EnumMap<>(
                    Map.of(
                            ChampLu.AMC, Rubrique.NUMERO_AMC,
                            ChampLu.ORGANISME, Rubrique.NOM_ORGANISME,
                            ChampLu.TYPE_CONVENTION, Rubrique.TYPES_CONVENTION,
                            ChampLu.CSR, Rubrique.CRITERE_SECONDAIRE,
                            ChampLu.ADHERENT, Rubrique.NUMERO_ADHERENT,
                            ChampLu.NIR, Rubrique.NIR_SUPPORT,
                            ChampLu.CODE_STS, Rubrique.CODE_AIGUILLAGE_STS,
                            ChampLu.CODE_ROUTAGE, Rubrique.CODE_ROUTAGE,
                            ChampLu.IDENTIFIANT_HOTE, Rubrique.IDENTIFIANT_HOTE,
                            ChampLu.NOM_DOMAINE, Rubrique.NOM_DOMAINE));

    private Reprise() {}

    static CarteLue de(FicheViewModel fiche) {
        var textes = new EnumMap<Rubrique, String>(Rubrique.class);
        RUBRIQUES.forEach((champ, rubrique) -> {
            var texte = fiche.champ(champ).reprise();
            if (!texte.isEmpty()) {
                textes.put(rubrique, texte);
            }
        });
        return new CarteLue(
                textes,
                fiche.jour(ChampLu.DROITS_DU),
                fiche.jour(ChampLu.DROITS_AU),
                ouiNon(fiche, ChampLu.DRE),
                ouiNon(fiche, ChampLu.DENTAIRE));
    }

    /** The period the attestation proves; unknown where its ends are the wrong way round. */
    static Periode droits(FicheViewModel fiche) {
        var du = fiche.jour(ChampLu.DROITS_DU);
        var au = fiche.jour(ChampLu.DROITS_AU);
        return du != null && au != null && du.isAfter(au) ? Periode.INCONNUE : new Periode(du, au);
    }

    private static Boolean ouiNon(FicheViewModel fiche, ChampLu champ) {
        return Ecriture.ouiNon(fiche.champ(champ).reprise()).orElse(null);
    }
}
