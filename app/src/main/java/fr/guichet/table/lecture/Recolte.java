package fr.guichet.table.lecture;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything a file gives as it is read, whatever the shapes and the number of its tables. */
final class Recolte {

    /** Lines between two looks at the progress bar and its cancel button. */
    private static final int PAS = 4096;

    private final Source source;
    private final Progress progress;
    private final Set<Genre> genres = EnumSet.noneOf(Genre.class);
    private final List<LigneLue> lignes = new ArrayList<>();
    private final List<AnnexeLue<Regroupement>> regroupements = new ArrayList<>();
    private final List<AnnexeLue<Correspondance>> correspondances = new ArrayList<>();
    private final List<AnnexeLue<EntreeAnnuaire>> annuaire = new ArrayList<>();
    private final List<AnnexeLue<FicheListee>> complementaires = new ArrayList<>();
    private final List<LigneRefusee> refusees = new ArrayList<>();
    private final List<Avertissement> avertissements = new ArrayList<>();
    private String partie;
    private int lues;

    Recolte(Source source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * What follows comes from this file of a ZIP.
     *
     * @param nom null when the ZIP holds no other
     */
    void entrer(String nom) {
        partie = nom;
    }

    /** The file speaks of this kind of lines, even when it has none of them. */
    void parle(Genre genre) {
        genres.add(genre);
    }

    int lues() {
        return lues;
    }

    /** One line more was found, good or not. */
    void compter(FluxCompte flux, long taille) {
        lues++;
        if (lues > Limites.LIGNES) {
            throw new UserException(
                    "%s a plus d’un million de lignes. Rien n’a été modifié : une table de conventions est bien plus petite, vérifiez que c’est le bon fichier."
                            .formatted(source.designation()));
        }
        if (lues % PAS == 0) {
            progress.stopIfCancelled();
            progress.report(flux.lus(), taille, Messages.text("import.lecture"));
        }
    }

    void prendre(LigneLue ligne) {
        lignes.add(ligne);
    }

    List<AnnexeLue<Regroupement>> regroupements() {
        return regroupements;
    }

    List<AnnexeLue<Correspondance>> correspondances() {
        return correspondances;
    }

    List<AnnexeLue<EntreeAnnuaire>> annuaire() {
        return annuaire;
    }

    List<AnnexeLue<FicheListee>> complementaires() {
        return complementaires;
    }

    void refuser(long numero, List<String> titres, List<String> valeurs, List<Refus> fautes) {
        if (refusees.size() == Limites.REFUSEES) {
            throw new UserException(
                    "%s a plus de cent mille lignes que Guichet ne sait pas lire. Rien n’a été modifié : vérifiez que c’est le bon fichier."
                            .formatted(source.designation()));
        }
        var siennes = fautes.stream().map(f -> f.dans(partie)).toList();
        refusees.add(new LigneRefusee(numero, titres, valeurs, siennes));
    }

    void avertir(List<Avertissement> autres) {
        autres.forEach(a -> avertissements.add(a.dans(partie)));
    }

    Lecture lecture(Path fichier, String empreinte, Partie partie) {
        return new Lecture(
                fichier,
                partie.format(),
                partie.encodage(),
                empreinte,
                partie.colonnes(),
                partie.appariee(),
                lues,
                lignes,
                refusees,
                avertissements,
                new Annexes(regroupements, correspondances, annuaire, complementaires),
                genres);
    }
}
