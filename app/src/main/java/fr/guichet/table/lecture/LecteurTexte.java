package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;

/**
 * Reads a text of lines and columns: separator, quoting, encoding and columns found by content. Its
 * lines are conventions, unless its titles or its form plainly say otherwise.
 */
final class LecteurTexte {

    private static final String MUTNUM = "correspondances MUTNUM";

    private final Source source;
    private final Encodage encodage;
    private final Demande demande;
    private final Recolte recolte;

    LecteurTexte(Source source, Encodage encodage, Demande demande, Recolte recolte) {
        this.source = source;
        this.encodage = encodage;
        this.demande = demande;
        this.recolte = recolte;
    }

    Partie lire() throws IOException {
        try (var flux = new FluxCompte(source.ouvrir());
                var reader = new InputStreamReader(flux, encodage.charset())) {
            var lignes = new LecteurLignes(reader);
            var premiere = EnTete.premiereLigne(lignes, source);
            var mutnum = Mutnum.separateur(premiere);
            if (mutnum.isPresent()) {
                return mutnum(mutnum.get());
            }
            var entete = EnTete.deviner(premiere, source);
            var csv = new LecteurCsv(lignes, entete.separateur().signe(), entete.colonnes().size());
            var annexe = ColonnesAnnexe.reconnaitre(entete.colonnes());
            if (annexe.isPresent()) {
                lire(csv, new RegistreAnnexe(recolte, annexe.get()), flux);
                return new Partie(entete.separateur().format(), encodage.nom());
            }
            var choix = demande.choisir(entete.colonnes());
            if (!choix.complet()) {
                return sansTitres(lignes, csv, choix.colonnes());
            }
            lire(csv, new RegistreConventions(recolte, choix.colonnes()), flux);
            return new Partie(
                    entete.separateur().format(),
                    encodage.nom(),
                    choix.colonnes(),
                    choix.appariee());
        }
    }

    private void lire(LecteurCsv csv, Registre registre, FluxCompte flux) throws IOException {
        var releve = new Releve(recolte, registre, flux, source.taille());
        while (csv.suivant()) {
            releve.ajouter(csv);
        }
        releve.terminer();
    }

    /** From the first line again, as it is one of them. */
    private Partie mutnum(Separateur separateur) throws IOException {
        try (var flux = new FluxCompte(source.ouvrir());
                var reader = new InputStreamReader(flux, encodage.charset())) {
            var colonnes = ColonnesAnnexe.MUTNUM;
            var csv =
                    new LecteurCsv(
                            new LecteurLignes(reader),
                            separateur.signe(),
                            colonnes.titres().size());
            lire(csv, new RegistreAnnexe(recolte, colonnes), flux);
        }
        return new Partie(MUTNUM, encodage.nom());
    }

    private Partie sansTitres(LecteurLignes lignes, LecteurCsv csv, Colonnes colonnes)
            throws IOException {
        boolean suite = csv.suivant();
        if (colonnes.aucune() && suite) {
            var mutnum = Mutnum.separateur(lignes.texte());
            if (mutnum.isPresent()) {
                return mutnum(mutnum.get());
            }
        }
        throw inconnues(colonnes, suite && csv.faute() == null ? csv.liste() : List.of());
    }

    private UserException inconnues(Colonnes colonnes, List<String> exemple) {
        return colonnes.aucune() && colonnes.entete().stream().anyMatch(LecteurTexte::donnee)
                ? PasUneTable.abimee(source, "sa première ligne ne nomme pas les colonnes")
                : new ColonnesInconnuesException(
                        source.designation(), new Apercu(colonnes, exemple));
    }

    /** A number or a mask is a value, not a title. */
    static boolean donnee(String titre) {
        return titre != null && titre.chars().allMatch(c -> c == '?' || c >= '0' && c <= '9');
    }
}
