package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.charset.Charset;

/**
 * Reads the directory {@code amc.xml}: an element {@code amc} an organisme, its name as text, and
 * one line for each of its numbers, which stand in one attribute with commas between them.
 */
final class LecteurAnnuaire {

    private static final String FORMAT = "annuaire amc.xml";
    private static final String ORGANISME = "amc";

    private final Source source;
    private final Charset charset;
    private final Demande demande;
    private final Recolte recolte;
    private final Chaines chaines = new Chaines();
    private long numero;

    LecteurAnnuaire(Source source, Charset charset, Demande demande, Recolte recolte) {
        this.source = source;
        this.charset = charset;
        this.demande = demande;
        this.recolte = recolte;
    }

    Partie lire() throws IOException {
        try (var xml = new LecteurXml(source, charset, demande.progress())) {
            var registre = new RegistreAnnexe(recolte, ColonnesAnnexe.ANNUAIRE);
            var releve = new Releve(recolte, registre, xml.flux(), source.taille());
            boolean trouve = false;
            while (xml.suivant()) {
                if (xml.ouvre() && xml.nom().equalsIgnoreCase(ORGANISME) && organisme(xml)) {
                    trouve = true;
                    lire(xml, releve);
                }
            }
            if (!trouve) {
                throw inconnu();
            }
            return new Partie(FORMAT, charset.name());
        }
    }

    /** The root bears the same name, and no number. */
    private static boolean organisme(LecteurXml xml) {
        return xml.profondeur() > 1 || xml.attribut("numeros") != null;
    }

    private void lire(LecteurXml xml, Releve releve) {
        // Its own line where the file has lines, else its rank.
        numero = Math.max(numero + 1, xml.ligne());
        var numeros = xml.attribut("numeros");
        var site = texte(xml.attribut("web"));
        var adresse = texte(xml.attribut("adresse"));
        var libelle = texte(contenu(xml));
        for (var un : numeros == null ? new String[] {""} : numeros.split(",")) {
            releve.ajouter(new Champs(numero, new String[] {texte(un), libelle, site, adresse}));
        }
    }

    /** All the text up to the end of the element. */
    private static String contenu(LecteurXml xml) {
        int dehors = xml.profondeur() - 1;
        var texte = new StringBuilder();
        while (xml.suivant() && xml.profondeur() > dehors) {
            xml.texte(texte);
        }
        return texte.toString();
    }

    private String texte(String lu) {
        return lu == null ? null : chaines.net(lu);
    }

    private UserException inconnu() {
        return new UserException(
                "%s est un XML où Guichet ne trouve aucun organisme (balises « amc »). Rien n’a été modifié : choisissez le fichier de la table."
                        .formatted(source.designation()));
    }
}
