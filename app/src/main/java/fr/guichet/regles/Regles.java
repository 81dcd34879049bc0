package fr.guichet.regles;

import fr.guichet.common.valeur.Periode;

import java.util.List;

/**
 * The policy, to be read from top to bottom: the first rule that concludes decides.
 *
 * <p>No rule has a published beginning or end; what is dated is in {@link Parametres}.
 */
public final class Regles {

    public static final List<Regle> TOUTES =
            List.of(
                    regle(
                            "R10",
                            "Le tiers payant est-il demandé sur la part complémentaire ?",
                            Sources.DRE_EN_TIERS_PAYANT,
                            List.of(Donnee.TIERS_PAYANT_AMC),
                            ReglesAvantTables::tiersPayantDemande),
                    regle(
                            "R20",
                            "Un justificatif est-il présenté, ou un numéro d’AMC connu ?",
                            Sources.SANS_JUSTIFICATIF,
                            List.of(Donnee.JUSTIFICATIF, Donnee.NUMERO_AMC),
                            ReglesAvantTables::justificatifPresente),
                    regle(
                            "R30",
                            "Les droits couvrent-ils la date des soins ?",
                            Sources.DROITS_A_LA_DATE,
                            List.of(Donnee.DROITS),
                            ReglesAvantTables::droitsOuverts),
                    regle(
                            "R40",
                            "Est-ce une couverture publique (C2S, AME, ACS) ?",
                            Sources.PSEUDO_NUMEROS,
                            List.of(Donnee.JUSTIFICATIF, Donnee.NUMERO_AMC),
                            RegleCouverturePublique::examiner),
                    regle(
                            "R50",
                            "La carte admet-elle le tiers payant en dentaire ?",
                            Sources.TIERS_PAYANT_DENTAIRE,
                            List.of(Donnee.TIERS_PAYANT_DENTAIRE),
                            ReglesAvantTables::tiersPayantDentaire),
                    regle(
                            "R60",
                            "À défaut du numéro de l’AMC, une correspondance le donne-t-elle ?",
                            Sources.CORRESPONDANCES,
                            List.of(Donnee.NUMERO_AMC, Donnee.NUMERO_MUTUELLE, Donnee.AMO),
                            ReglesSupport::numeroConnu),
                    regle(
                            "R70",
                            "La carte porte-t-elle un signe de gestion séparée ?",
                            Sources.SIGNES_DE_GESTION_SEPAREE,
                            List.of(Donnee.TYPE_CONVENTION, Donnee.MENTION_DRE, Donnee.NOM_DOMAINE),
                            ReglesSupport::signeDeGestionSeparee),
                    regle(
                            "R80",
                            "La carte porte-t-elle RO ?",
                            Sources.ACCORD_ET_NIR,
                            List.of(Donnee.TYPE_CONVENTION),
                            ReglesSupport::roImprime),
                    regle(
                            "R90",
                            "L’AMC a-t-elle un accord avec la caisse du patient ?",
                            Sources.ACCORD_ET_NIR,
                            List.of(),
                            ReglesTables::accordDeLaCaisse),
                    regle(
                            "R100",
                            "Sans accord, l’AMC a-t-elle une convention de gestion séparée ?",
                            Sources.SANS_LIEN_DRE,
                            List.of(),
                            ReglesTables::lignesSeparees),
                    regle(
                            "R110",
                            "Absente des tables, l’AMC a-t-elle une fiche au cabinet ?",
                            Sources.FICHE_DU_CABINET,
                            List.of(),
                            ReglesTables::ficheDuCabinet),
                    regle(
                            "R120",
                            "Rien ne convient : que faut-il demander ?",
                            Sources.DEMANDER,
                            List.of(),
                            ReglesTables::rienNeConvient));

    private Regles() {}

    /** The rule that a line of a trace names. */
    static Regle parId(String id) {
        return TOUTES.stream().filter(regle -> regle.id().equals(id)).findFirst().orElseThrow();
    }

    private static Regle regle(
            String id, String libelle, Source source, List<Donnee> lit, Regle.Examen examen) {
        return new Regle(id, libelle, source, lit, Periode.INCONNUE, examen);
    }
}
