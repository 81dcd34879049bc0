package fr.guichet.table.telechargement;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Issue;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;

/** « Téléchargement »: the source, what it publishes, and what the desk takes from it. */
public final class TelechargementViewModel {

    private final ReglagesTelechargement reglages;
    private final Telechargeur telechargeur;
    private final Etalage etalage;
    private final Tasks reseau;
    private final Dialogues dialogues;
    private final Runnable importerFichier;

    private final TravailViewModel lecture;
    private final ListeOffresViewModel liste = new ListeOffresViewModel();
    private final CommandeViewModel commande;
    private final BooleanProperty auDemarrage = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper annonce = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper erreur = new ReadOnlyStringWrapper("");
    private Vitrine vitrine;

    /**
     * @param tasks for what concerns the base
     * @param reseau where waiting for a server holds nothing else up
     * @param importerFichier imports a table of this computer
     */
    public TelechargementViewModel(
            ReglagesTelechargement reglages,
            Telechargeur telechargeur,
            Etalage etalage,
            CommandeViewModel commande,
            Tasks tasks,
            Tasks reseau,
            Dialogues dialogues,
            Runnable importerFichier) {
        this.reglages = reglages;
        this.telechargeur = telechargeur;
        this.etalage = etalage;
        this.commande = commande;
        this.reseau = reseau;
        this.dialogues = dialogues;
        this.importerFichier = importerFichier;
        lecture = new TravailViewModel(reseau);
        source.set(reglages.source().orElse(null));
        auDemarrage.set(reglages.auDemarrage());
        auDemarrage.addListener((_, _, oui) ->
                tasks.run(
                        Messages.text("telechargement.reglage"),
                        _ -> {
                            reglages.verifierAuDemarrage(oui);
                            return oui;
                        },
                        _ -> {}));
        commande.suivre(this::relire);
        liste.choisiesProperty().subscribe(choisies -> commande.choisir(vitrine, choisies));
    }

    // --- Properties ---

    /** Null while the practice has set none. */
    public ReadOnlyObjectProperty<Source> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** Who publishes, and how much of it is new. */
    public ReadOnlyStringProperty annonceProperty() {
        return annonce.getReadOnlyProperty();
    }

    /** Why the source cannot be had; empty when it can. */
    public ReadOnlyStringProperty erreurProperty() {
        return erreur.getReadOnlyProperty();
    }

    /** The catalogue being read. */
    public TravailViewModel lecture() {
        return lecture;
    }

    public ListeOffresViewModel liste() {
        return liste;
    }

    public CommandeViewModel commande() {
        return commande;
    }

    public BooleanProperty auDemarrageProperty() {
        return auDemarrage;
    }

    // --- Commands ---

    /** The tab comes to the front: a source is asked the first time, the base each time. */
    public void arriver() {
        if (vitrine == null) {
            actualiser();
        } else {
            relire();
        }
    }

    /** Asks the source again what it publishes. */
    public void actualiser() {
        var demandee = source.get();
        if (demandee != null && !lecture.enCoursProperty().get()) {
            lecture.faire(
                    "telechargement.lecture",
                    progress -> Issue.de(() -> etalage.lire(demandee, progress)),
                    issue -> issue.conclure(this::montrer, this::refuser));
        }
    }

    /** What sets the source, or changes it. */
    public SourceViewModel choixSource() {
        return new SourceViewModel(reglages, telechargeur, reseau, dialogues, this::changerSource);
    }

    public void importerFichier() {
        importerFichier.run();
    }

    /** The window is gone: what was under way stops, and can be taken up again. */
    public void fermer() {
        lecture.annuler();
        commande.fermer();
    }

    private void changerSource(Source nouvelle) {
        source.set(nouvelle);
        vitrine = null;
        annonce.set("");
        refuser("");
        actualiser();
    }

    private void relire() {
        var tenue = vitrine;
        if (tenue != null && !lecture.enCoursProperty().get()) {
            lecture.faire("telechargement.comparaison", _ -> etalage.relire(tenue), this::montrer);
        }
    }

    private void montrer(Vitrine lue) {
        if (lue.source().equals(source.get())) {
            vitrine = lue;
            erreur.set("");
            annonce.set(
                    Messages.text(
                            "telechargement.annonce",
                            lue.catalogue().editeur(),
                            Messages.count("telechargement.tables", lue.offres().size()),
                            Messages.count("telechargement.misesAJour", lue.misesAJour())));
            liste.montrer(lue.offres());
            commande.choisir(lue, liste.choisiesProperty().get());
        }
    }

    /** What was read before stays in sight only if it is of this source. */
    private void refuser(String phrase) {
        erreur.set(phrase);
        if (vitrine == null) {
            liste.montrer(List.of());
        }
    }
}
