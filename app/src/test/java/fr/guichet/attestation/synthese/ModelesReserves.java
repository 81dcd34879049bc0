package fr.guichet.attestation.synthese;

import static fr.guichet.attestation.synthese.ModelesDeReglage.entete;
import static fr.guichet.attestation.synthese.Planche.jour;

/** The layouts kept out of tuning: their errors are counted, never looked at. */
final class ModelesReserves {

    private ModelesReserves() {}

    /** A card of a third of an A4: small letters, headings over values, people and rights. */
    static Planche carte(Carte carte) {
        var page = new Planche(210, 99);
        page.gras(10, 11, 12, carte.organisme());
        page.gras(120, 11, 9, "CARTE DE TIERS PAYANT" + (carte.dre() ? "   DRE" : ""));
        page.texte(
                120,
                16,
                8,
                "Période de validité : " + jour(carte.du()) + " au " + jour(carte.au()));
        entete(
                page,
                23,
                7,
                10,
                "N° AMC",
                40,
                "Typ Conv",
                62,
                "CSR",
                90,
                "N° adhérent",
                130,
                "Code de télétransmission");
        entete(
                page,
                28,
                9,
                10,
                carte.amc(),
                40,
                String.join(" ", carte.types()),
                62,
                carte.csr(),
                90,
                carte.adherent(),
                130,
                carte.teletransmission());
        page.trait(8, 32, 202, 32);
        entete(
                page,
                37,
                7,
                10,
                "Nom",
                45,
                "Prénom",
                75,
                "Né(e) le",
                97,
                "Rg",
                106,
                "N° sécurité sociale",
                150,
                "PHAR",
                164,
                "OPTI",
                178,
                "DENT",
                190,
                "HOSP");
        page.trait(8, 39, 202, 39);
        double y = 44;
        for (var p : carte.personnes()) {
            entete(
                    page,
                    y,
                    8,
                    10,
                    p.nom(),
                    45,
                    p.prenom(),
                    75,
                    jour(p.naissance()),
                    98,
                    "" + p.rang(),
                    106,
                    p.nirEnGroupes(),
                    150,
                    "100%",
                    164,
                    "-",
                    178,
                    p.mentionDentaire(),
                    190,
                    "PEC");
            y += 6;
        }
        page.texte(
                10,
                90,
                6.5,
                "Document délivré le "
                        + jour(carte.edition())
                        + " - Tél. "
                        + carte.telephone()
                        + " - SIREN "
                        + carte.siren()
                        + " - "
                        + carte.codePostal()
                        + " VILLENEUVE");
        return page;
    }

    /** Two leaves side by side: who pays on the left, who is covered on the right. */
    static Planche volets(Carte carte) {
        var page = Planche.a4();
        page.trait(100, 10, 100, 140);
        page.gras(12, 20, 12, carte.organisme());
        page.texte(12, 26, 8, "BP 12 " + carte.codePostal() + " VILLENEUVE CEDEX");
        page.texte(12, 36, 9, "N° AMC");
        page.gras(55, 36, 10, carte.amc());
        page.texte(12, 43, 9, "Type de convention");
        page.gras(55, 43, 10, String.join(" ", carte.types()));
        page.texte(12, 50, 9, "Critère secondaire");
        page.gras(55, 50, 10, carte.csr());
        page.texte(12, 57, 9, "N° d'adhérent");
        page.gras(55, 57, 10, carte.adherent());
        page.texte(12, 64, 9, "Code de télétransmission");
        page.gras(55, 64, 10, carte.teletransmission());
        page.texte(12, 71, 9, "Période de validité");
        page.texte(12, 77, 10, "du " + jour(carte.du()) + " au " + jour(carte.au()));
        page.gras(12, 86, 11, carte.dre() ? "DRE" : "");
        page.texte(12, 96, 8, "Routage " + carte.codeRoutage() + "   Hôte " + carte.hote());
        double y = 20;
        for (var p : carte.personnes()) {
            page.gras(106, y, 10, "Bénéficiaire : " + p.nom() + " " + p.prenom());
            page.texte(
                    106,
                    y + 6,
                    9,
                    "Date de naissance : " + jour(p.naissance()) + "   Rang : " + p.rang());
            page.texte(106, y + 12, 9, "N° SS : " + p.nirEnGroupes());
            entete(page, y + 18, 8, 106, "PHAR", 126, "DENT", 146, "OPTI", 166, "HOSP");
            entete(page, y + 23, 9, 106, "100%", 126, p.mentionDentaire(), 146, "PEC", 166, "100%");
            y += 32;
        }
        return page;
    }

    /** A letter: sentences, a heading in white on dark, people by their whole name. */
    static Planche courrier(Carte carte) {
        var page = Planche.a4();
        page.gras(20, 22, 13, carte.organisme());
        page.texte(120, 30, 10, "VILLENEUVE, le " + jour(carte.edition()));
        page.gras(20, 46, 11, "Objet : attestation de droits" + (carte.dre() ? " – DRE" : ""));
        page.texte(
                20,
                56,
                10,
                "Madame, Monsieur, nous attestons que les personnes ci-dessous sont couvertes");
        page.texte(
                20,
                62,
                10,
                "par nos garanties. Droits valables du "
                        + jour(carte.du())
                        + " au "
                        + jour(carte.au())
                        + ".");
        page.texte(20, 74, 10, "Numéro AMC : " + carte.amc());
        page.texte(110, 74, 10, "Type conv. : " + String.join(" ", carte.types()));
        page.texte(20, 81, 10, "CSR : " + carte.csr());
        page.texte(110, 81, 10, "Numéro d'adhérent : " + carte.adherent());
        page.texte(20, 88, 10, "N° de télétransmission : " + carte.teletransmission());
        page.fond(18, 96, 176, 8, 60);
        int place = 0;
        for (var titre :
                new String[] {
                    "Nom et prénom", "Naissance", "Rang", "N° de sécurité sociale", "DENT"
                }) {
            page.blanc(new double[] {20, 75, 101, 114, 170}[place++], 101.5, 9, titre);
        }
        double y = 111;
        for (var p : carte.personnes()) {
            entete(
                    page,
                    y,
                    10,
                    20,
                    p.nom() + " " + p.prenom(),
                    75,
                    jour(p.naissance()),
                    104,
                    "" + p.rang(),
                    114,
                    p.nirEnGroupes(),
                    170,
                    p.mentionDentaire());
            page.trait(18, y + 2.5, 194, y + 2.5);
            y += 8;
        }
        page.texte(
                20,
                y + 14,
                9,
                "Pour toute question : " + carte.telephone() + ". SIREN " + carte.siren() + ".");
        return page;
    }
}
