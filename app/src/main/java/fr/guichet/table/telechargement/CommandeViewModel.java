package fr.guichet.table.telechargement;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;
import fr.guichet.table.TableAImporter;
import fr.guichet.table.catalogue.TablePubliee;
import fr.guichet.table.confiance.Confiance;
import fr.guichet.table.confiance.DemandeDeConfiance;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables chosen: looked at, asked about, downloaded, then compared one after the other. */
public final class CommandeViewModel {

    private final Etalage etalage;
    private final Livraison livraison;
    private final Dialogues dialogues;
    private final DemandeDeConfiance demande;
    private final FenetreImport fenetre;
    private final TravailViewModel travail;

    private final ReadOnlyObjectWrapper<Choix> choix =
            new ReadOnlyObjectWrapper<>(new Choix(List.of()));
    private final ObservableList<Resultat> resultats = FXCollections.observableArrayList();
    private Vitrine vitrine;
    private Runnable apres = () -> {};
    private boolean fermee;

    /**
     * @param reseau where waiting for a server holds nothing else up
     * @param demande asks whether a key is to be trusted
     * @param fenetre compares each table that has arrived
     */
    public CommandeViewModel(
            Etalage etalage,
            Livraison livraison,
            Tasks reseau,
            Dialogues dialogues,
            DemandeDeConfiance demande,
            FenetreImport fenetre) {
        this.etalage = etalage;
        this.livraison = livraison;
        this.dialogues = dialogues;
        this.demande = demande;
        this.fenetre = fenetre;
        this.travail = new TravailViewModel(reseau);
    }

    // --- Properties ---

    public ReadOnlyObjectProperty<Choix> choixProperty() {
        return choix.getReadOnlyProperty();
    }

    public TravailViewModel travail() {
        return travail;
    }

    /** What became of each table asked for, in their order. */
    public ObservableList<Resultat> resultats() {
        return resultats;
    }

    // --- Commands ---

    /** Does nothing while another one is under way. */
    public void telecharger() {
        if (choix.get().vide() || travail.enCoursProperty().get()) {
            return;
        }
        var demandee = vitrine;
        var fichiers = choix.get().offres().stream().map(o -> o.table().fichier()).toList();
        resultats.clear();
        travail.faire(
                "telechargement.examen",
                _ ->
                        livraison.examiner(
                                demandee.catalogue(),
                                etalage.relire(demandee).offres().stream()
                                        .filter(o -> fichiers.contains(o.table().fichier()))
                                        .toList()),
                examen -> demander(demandee, examen));
    }

    /** Stops; what has arrived is kept for the next time. */
    public void annuler() {
        travail.annuler();
    }

    void suivre(Runnable tableChangee) {
        apres = tableChangee;
    }

    void choisir(Vitrine offerte, List<Offre> offres) {
        vitrine = offerte;
        choix.set(new Choix(offres));
    }

    void fermer() {
        fermee = true;
        annuler();
    }

    // --- Steps ---

    /** An older table, then an unknown key: nothing is downloaded that the desk did not want. */
    private void demander(Vitrine demandee, Livraison.Examen examen) {
        examen.aJour().forEach(o -> annoncer(o.table(), o.dejaAJour()));
        dire(examen.refus());
        var voulues = new ArrayList<TablePubliee>();
        for (var offre : examen.recevables()) {
            if (offre.fraicheur() != Fraicheur.PLUS_ANCIENNE || confirmerAncienne(offre)) {
                voulues.add(offre.table());
            } else {
                refuser(offre.table(), Panne.PLUS_ANCIENNE);
            }
        }
        if (voulues.isEmpty()) {
            return;
        }
        if (examen.question().isPresent() && !demande.accepter(examen.question().get())) {
            var autre = examen.question().get().confiance() == Confiance.AUTRE_CLE;
            voulues.forEach(t -> refuser(t, autre ? Panne.AUTRE_CLE : Panne.CLE_INCONNUE));
            return;
        }
        recevoir(demandee, voulues);
    }

    private void recevoir(Vitrine demandee, List<TablePubliee> voulues) {
        travail.faire(
                "telechargement.enCours",
                progress ->
                        livraison.recevoir(
                                demandee.source(), demandee.catalogue(), voulues, progress),
                bilan -> {
                    var phrase = Messages.text("telechargement.recue");
                    bilan.recues().keySet().forEach(table -> annoncer(table, phrase));
                    dire(bilan.refus());
                    comparer(List.copyOf(bilan.recues().values()));
                });
    }

    /** Opens the window of the first; when it is gone, that of the next. */
    private void comparer(List<TableAImporter> recues) {
        if (!recues.isEmpty() && !fermee) {
            fenetre.ouvrir(
                    recues.getFirst(),
                    () -> {
                        apres.run();
                        comparer(recues.subList(1, recues.size()));
                    });
        }
    }

    private boolean confirmerAncienne(Offre offre) {
        return dialogues.confirmer(
                Messages.text("telechargement.ancienne.titre"),
                Messages.text(
                        "telechargement.ancienne.texte",
                        offre.table().nom(),
                        Nombres.texte(offre.table().date()),
                        offre.tenue()),
                Messages.text("telechargement.ancienne.action"));
    }

    private void annoncer(TablePubliee table, String phrase) {
        resultats.add(new Resultat(table.nom(), true, phrase));
    }

    private void refuser(TablePubliee table, Panne panne) {
        resultats.add(new Resultat(table.nom(), false, panne.de(table.nom()).getMessage()));
    }

    private void dire(Map<TablePubliee, String> refus) {
        refus.forEach((table, phrase) -> resultats.add(new Resultat(table.nom(), false, phrase)));
    }
}
