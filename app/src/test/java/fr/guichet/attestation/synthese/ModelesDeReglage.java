package fr.guichet.attestation.synthese;

import static fr.guichet.attestation.synthese.Planche.jour;

/** The layouts the reader was tuned on. */
final class ModelesDeReglage {

    private ModelesDeReglage() {}

    /** Each label before its value, down the page; people in blocks. */
    static Planche libelles(Carte carte) {
        var page = Planche.a4();
        page.gras(20, 22, 14, carte.organisme());
        page.texte(20, 28, 8, "12 avenue des Tilleuls " + carte.codePostal() + " VILLENEUVE");
        page.texte(20, 32, 8, "Tél. : " + carte.telephone() + "   SIREN : " + carte.siren());
        page.gras(60, 46, 13, "ATTESTATION DE TIERS PAYANT");
        page.texte(20, 53, 8, "Édité le " + jour(carte.edition()));
        double y = 66;
        y = ligne(page, y, "N° AMC", carte.amc());
        y = ligne(page, y, "Typ Conv", String.join(" ", carte.types()));
        y = ligne(page, y, "CSR", carte.csr());
        y = ligne(page, y, "N° adhérent", carte.adherent());
        y = ligne(page, y, "Code de télétransmission", carte.teletransmission());
        y = ligne(page, y, "Période de validité", jour(carte.du()) + " au " + jour(carte.au()));
        if (carte.dre()) {
            page.gras(170, 66, 12, "DRE");
        }
        y = ligne(page, y, "Code STS", carte.codeSts());
        y = ligne(page, y, "Code routage", carte.codeRoutage());
        y = ligne(page, y, "Identifiant hôte", carte.hote());
        y = ligne(page, y, "Nom domaine", carte.domaine()) + 4;
        for (var personne : carte.personnes()) {
            page.texte(20, y, 10, "Nom : " + personne.nom());
            page.texte(90, y, 10, "Prénom : " + personne.prenom());
            page.texte(20, y + 6, 10, "Né(e) le : " + jour(personne.naissance()));
            page.texte(90, y + 6, 10, "Rang : " + personne.rang());
            page.texte(20, y + 12, 10, "N° de sécurité sociale : " + personne.nirEnGroupes());
            page.texte(
                    160,
                    y + 12,
                    10,
                    "DENT : "
                            + (personne.mentionDentaire().isEmpty()
                                    ? "-"
                                    : personne.mentionDentaire()));
            y += 22;
        }
        return page;
    }

    private static double ligne(Planche page, double y, String libelle, String valeur) {
        page.texte(20, y, 10, libelle + " : " + valeur);
        return y + 6.5;
    }

    /** A heading over its values, ruled, then a row for each person. */
    static Planche tableau(Carte carte) {
        var page = Planche.a4();
        page.gras(20, 20, 12, "CARTE DE TIERS PAYANT");
        page.texte(20, 28, 9, "Organisme : " + carte.organisme());
        page.texte(120, 28, 8, "Service clients " + carte.telephone());
        page.grille(40, 8, 2, 15, 55, 80, 115, 155, 195);
        entete(
                page,
                45.5,
                9,
                17,
                "N° AMC",
                57,
                "Typ Conv",
                82,
                "CSR",
                117,
                "N° adhérent",
                157,
                "Télétransmission");
        entete(
                page,
                53.5,
                10,
                17,
                carte.amc(),
                57,
                String.join(" ", carte.types()),
                82,
                carte.csr(),
                117,
                carte.adherent(),
                157,
                carte.teletransmission());
        page.texte(
                15,
                66,
                10,
                "Période de validité : "
                        + jour(carte.du())
                        + " au "
                        + jour(carte.au())
                        + (carte.dre() ? "   DRE" : ""));
        int n = carte.personnes().size();
        page.grille(74, 8, n + 1, 15, 52, 84, 110, 122, 165, 180, 195);
        entete(
                page,
                79.5,
                8.5,
                17,
                "Nom",
                54,
                "Prénom",
                86,
                "Né(e) le",
                111,
                "Rang",
                124,
                "N° INSEE",
                167,
                "DENT",
                182,
                "OPTI");
        double y = 87.5;
        for (var p : carte.personnes()) {
            entete(
                    page,
                    y,
                    8.5,
                    17,
                    p.nom(),
                    54,
                    p.prenom(),
                    86,
                    jour(p.naissance()),
                    114,
                    "" + p.rang(),
                    124,
                    p.nirEnGroupes(),
                    167,
                    p.mentionDentaire(),
                    182,
                    "PEC");
            y += 8;
        }
        page.texte(
                15,
                y + 12,
                7,
                "Document édité le "
                        + jour(carte.edition())
                        + " – SIREN "
                        + carte.siren()
                        + " – "
                        + carte.codePostal()
                        + " VILLENEUVE");
        return page;
    }

    /** Small labels in the corner of boxes, the value below. */
    static Planche cases(Carte carte) {
        var page = Planche.a4();
        page.gras(20, 20, 15, carte.organisme());
        boite(page, 15, 34, 45, "N° AMC", carte.amc());
        boite(page, 62, 34, 28, "Type de convention", String.join(" ", carte.types()));
        boite(page, 92, 34, 40, "CSR", carte.csr());
        boite(page, 134, 34, 60, "N° d'adhérent", carte.adherent());
        boite(
                page,
                15,
                52,
                75,
                "Période de validité",
                jour(carte.du()) + " au " + jour(carte.au()));
        boite(page, 92, 52, 40, "Code de télétransmission", carte.teletransmission());
        boite(page, 134, 52, 60, "Édité le", jour(carte.edition()));
        if (carte.dre()) {
            page.gras(180, 26, 12, "DRE");
        }
        double y = 78;
        for (var p : carte.personnes()) {
            boite(page, 15, y, 55, "Nom", p.nom());
            boite(page, 72, y, 45, "Prénom", p.prenom());
            boite(page, 119, y, 35, "Date de naissance", jour(p.naissance()));
            boite(page, 156, y, 15, "Rang", "" + p.rang());
            boite(page, 15, y + 15, 88, "N° sécurité sociale", p.nirEnGroupes());
            boite(
                    page,
                    119,
                    y + 15,
                    35,
                    "DENT",
                    p.mentionDentaire().isEmpty() ? "-" : p.mentionDentaire());
            y += 34;
        }
        page.texte(
                15,
                y + 6,
                7,
                "Renseignements au " + carte.telephone() + ", SIREN " + carte.siren());
        return page;
    }

    private static void boite(
            Planche page, double x, double y, double largeur, String libelle, String valeur) {
        page.cadre(x, y, largeur, 13);
        page.texte(x + 1.5, y + 4, 7, libelle);
        page.gras(x + 4, y + 10.5, 11, valeur);
    }

    /** A wide table of rights under the identity, domains as columns. */
    static Planche droits(Carte carte) {
        var page = Planche.a4();
        page.fond(10, 10, 190, 16, 205);
        page.gras(15, 20, 14, carte.organisme());
        page.texte(150, 20, 9, "Tél " + carte.telephone());
        page.gras(15, 38, 9, "N° AMC");
        page.texte(45, 38, 10, carte.amc());
        page.gras(90, 38, 9, "Typ Conv");
        page.texte(112, 38, 10, String.join(" ", carte.types()));
        page.gras(140, 38, 9, "CSR");
        page.texte(152, 38, 10, carte.csr());
        page.gras(15, 45, 9, "N° adhérent");
        page.texte(45, 45, 10, carte.adherent());
        page.gras(90, 45, 9, "Code de télétransmission");
        page.texte(140, 45, 10, carte.teletransmission());
        page.texte(
                15,
                52,
                10,
                "Période de validité : " + jour(carte.du()) + " au " + jour(carte.au()));
        page.gras(150, 52, 10, carte.dre() ? "DRE" : "");
        int n = carte.personnes().size();
        page.grille(62, 9, n + 1, 10, 58, 80, 92, 132, 149, 166, 183, 200);
        entete(
                page,
                68,
                7.5,
                12,
                "Bénéficiaire",
                60,
                "Né(e) le",
                82,
                "Rang",
                95,
                "N° sécurité sociale",
                135,
                "PHAR",
                152,
                "DENT",
                169,
                "OPTI",
                186,
                "HOSP");
        double y = 77;
        for (var p : carte.personnes()) {
            entete(
                    page,
                    y,
                    7.5,
                    12,
                    p.nom() + " " + p.prenom(),
                    60,
                    jour(p.naissance()),
                    85,
                    "" + p.rang(),
                    95,
                    p.nirEnGroupes(),
                    135,
                    "100%",
                    152,
                    p.mentionDentaire(),
                    169,
                    "PEC",
                    186,
                    "-");
            y += 9;
        }
        page.texte(10, y + 10, 7, "PEC : sur prise en charge. Édité le " + jour(carte.edition()));
        return page;
    }

    /** Texts on one line: x and text in turn. */
    static void entete(Planche page, double y, double corps, Object... places) {
        for (int i = 0; i < places.length; i += 2) {
            page.texte(((Number) places[i]).doubleValue(), y, corps, (String) places[i + 1]);
        }
    }
}
