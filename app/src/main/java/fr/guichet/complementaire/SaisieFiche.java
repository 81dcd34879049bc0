package fr.guichet.complementaire;

import java.util.EnumMap;
import java.util.Map;

/**
 * A record as the form holds it.
 *
 * @param textes what is typed, tidied; no entry where nothing is
 */
record SaisieFiche(
        Map<ChampFiche, String> textes,
        boolean gestionUnique,
        InformationsIssues issues,
        boolean dreHorsTp,
        BaseCalcul base,
        boolean actesHn) {

    static SaisieFiche de(Complementaire c) {
        var textes = new EnumMap<ChampFiche, String>(ChampFiche.class);
        textes.put(ChampFiche.NOM, c.nom());
        textes.put(ChampFiche.NUMERO, c.numero());
        textes.put(ChampFiche.CONTACT, c.coordonnees().contact());
        textes.put(ChampFiche.ADRESSE1, c.coordonnees().adresse1());
        textes.put(ChampFiche.ADRESSE2, c.coordonnees().adresse2());
        textes.put(ChampFiche.CODE_POSTAL, c.coordonnees().codePostal());
        textes.put(ChampFiche.LOCALITE, c.coordonnees().localite());
        textes.put(ChampFiche.TELEPHONE1, c.coordonnees().telephone1());
        textes.put(ChampFiche.TELEPHONE2, c.coordonnees().telephone2());
        textes.put(ChampFiche.COURRIEL, c.coordonnees().courriel());
        textes.put(ChampFiche.COMPTE, c.coordonnees().compte());
        textes.put(ChampFiche.CODE_AIGUILLAGE, c.sts().codeAiguillage());
        textes.put(ChampFiche.NUMERO_AMC_GU, c.sts().numeroAmcGu());
        textes.put(ChampFiche.TYPE_CONVENTION, c.typeConvention());
        textes.put(ChampFiche.CRITERE_SECONDAIRE, c.critereSecondaire());
        textes.put(ChampFiche.REGLE, c.horsSts().regle());
        textes.put(ChampFiche.FRANCHISE, Saisie.montrer(c.horsSts().franchise()));
        textes.put(ChampFiche.PLAFOND, Saisie.montrer(c.horsSts().plafond()));
        textes.put(ChampFiche.SEUIL, Saisie.montrer(c.horsSts().seuil()));
        textes.put(ChampFiche.TAUX, Saisie.montrerTaux(c.horsSts().tauxRemboursement()));
        textes.values().removeIf(texte -> texte == null);
        return new SaisieFiche(
                textes,
                c.gestionUnique(),
                c.sts().informationsIssues(),
                c.sts().dreHorsTp(),
                c.horsSts().baseCalcul(),
                c.horsSts().actesHn());
    }

    /** The record, once {@link ControleFiche} found no fault. */
    Complementaire fiche(long id) {
        return new Complementaire(
                id,
                textes.get(ChampFiche.NOM),
                textes.get(ChampFiche.NUMERO),
                gestionUnique,
                new Coordonnees(
                        textes.get(ChampFiche.CONTACT),
                        textes.get(ChampFiche.ADRESSE1),
                        textes.get(ChampFiche.ADRESSE2),
                        textes.get(ChampFiche.CODE_POSTAL),
                        textes.get(ChampFiche.LOCALITE),
                        textes.get(ChampFiche.TELEPHONE1),
                        textes.get(ChampFiche.TELEPHONE2),
                        textes.get(ChampFiche.COURRIEL),
                        textes.get(ChampFiche.COMPTE)),
                new ReglesSts(
                        issues,
                        textes.get(ChampFiche.CODE_AIGUILLAGE),
                        textes.get(ChampFiche.NUMERO_AMC_GU),
                        dreHorsTp),
                textes.get(ChampFiche.TYPE_CONVENTION),
                textes.get(ChampFiche.CRITERE_SECONDAIRE),
                new ReglesHorsSts(
                        textes.get(ChampFiche.REGLE),
                        base,
                        Saisie.montant(textes.get(ChampFiche.FRANCHISE)).orElse(null),
                        Saisie.montant(textes.get(ChampFiche.PLAFOND)).orElse(null),
                        Saisie.montant(textes.get(ChampFiche.SEUIL)).orElse(null),
                        Saisie.taux(textes.get(ChampFiche.TAUX)).orElse(null),
                        actesHn));
    }
}
