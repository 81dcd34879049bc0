package fr.guichet.complementaire;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.Conventions;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Predicate;

/** « Fichiers – Complémentaires »: the practice's own records. */
public final class ComplementairesViewModel {

    private final ComplementaireRepository repository;
    private final Conventions conventions;
    private final Predicate<NumeroAmc> pseudoNumero;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final ListeComplementaires liste;

    private final StringProperty recherche = new SimpleStringProperty("");
    private final ObservableList<Complementaire> lignes = FXCollections.observableArrayList();
    private final ObservableList<Complementaire> selection = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper compteur = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Complementaire> ecrite = new ReadOnlyObjectWrapper<>();
    private Index<Complementaire> index = Index.de(List.of(), Complementaire::nom);

    /**
     * @param pseudoNumero whether a number stands for a public cover: deleting it is asked harder
     * @param liste prints it
     */
    public ComplementairesViewModel(
            ComplementaireRepository repository,
            Conventions conventions,
            Predicate<NumeroAmc> pseudoNumero,
            Tasks tasks,
            Dialogues dialogues,
            ListeComplementaires liste) {
        this.repository = repository;
        this.conventions = conventions;
        this.pseudoNumero = pseudoNumero;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.liste = liste;
        recherche.addListener((_, _, _) -> chercher());
    }

    // --- Properties ---

    public StringProperty rechercheProperty() {
        return recherche;
    }

    public ObservableList<Complementaire> lignes() {
        return lignes;
    }

    /** The records chosen in the list, as many as one likes. */
    public ObservableList<Complementaire> selection() {
        return selection;
    }

    /** « 12 complémentaires ». */
    public ReadOnlyStringProperty compteurProperty() {
        return compteur.getReadOnlyProperty();
    }

    /** The record written last, to be shown in the list. */
    public ReadOnlyObjectProperty<Complementaire> ecriteProperty() {
        return ecrite.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Reads the records again. */
    public void charger() {
        charger(() -> {});
    }

    private void charger(Runnable ensuite) {
        tasks.run(
                Messages.text("complementaire.chargement"),
                _ -> Index.de(repository.findAll(), ComplementairesViewModel::champsCherches),
                lue -> {
                    index = lue;
                    chercher();
                    ensuite.run();
                });
    }

    public FicheComplementaireViewModel creer() {
        return fiche(Complementaire.nouvelle(null, null, false));
    }

    public FicheComplementaireViewModel modifier(Complementaire complementaire) {
        return fiche(complementaire);
    }

    /** Removes the records chosen, once confirmed; refused while a patient uses one. */
    public void supprimer() {
        var choisies = List.copyOf(selection);
        if (choisies.isEmpty() || !confirmee(choisies)) {
            return;
        }
        tasks.run(
                Messages.text("complementaire.suppression"),
                _ -> {
                    repository.delete(choisies);
                    return choisies;
                },
                _ -> charger());
    }

    /** Prints the records chosen when there are several, else those that are shown. */
    public void imprimer() {
        liste.imprimer(aImprimer());
    }

    public void enregistrerPdf() {
        liste.enregistrerPdf(aImprimer());
    }

    private FicheComplementaireViewModel fiche(Complementaire depart) {
        var fiche =
                new FicheComplementaireViewModel(
                        depart, index.elements(), repository, conventions, tasks, dialogues);
        fiche.enregistreeProperty().addListener((_, _, lue) -> charger(() -> montrer(lue)));
        return fiche;
    }

    private void montrer(Complementaire fiche) {
        if (!lignes.contains(fiche)) {
            recherche.set("");
        }
        ecrite.set(fiche);
    }

    private boolean confirmee(List<Complementaire> choisies) {
        var publics =
                choisies.stream().filter(c -> c.amc().filter(pseudoNumero).isPresent()).toList();
        var titre = Messages.count("complementaire.supprimer.titre", choisies.size());
        return publics.isEmpty()
                ? dialogues.confirmer(
                        titre,
                        Messages.text("complementaire.supprimer.texte", noms(choisies)),
                        Messages.text("complementaire.supprimer.action"))
                : dialogues.confirmer(
                        titre,
                        Messages.text("complementaire.supprimer.public", noms(publics)),
                        Messages.text("complementaire.supprimer.quandMeme"));
    }

    private static String noms(List<Complementaire> fiches) {
        var debut = fiches.stream().limit(5).map(Complementaire::nom).toList();
        var noms = String.join(", ", debut);
        return fiches.size() > 5 ? noms + "…" : noms;
    }

    private void chercher() {
        lignes.setAll(index.chercher(recherche.get(), Integer.MAX_VALUE));
        compteur.set(Messages.count("complementaire.compteur", lignes.size()));
    }

    private List<Complementaire> aImprimer() {
        return List.copyOf(selection.size() > 1 ? selection : lignes);
    }

    private static String champsCherches(Complementaire c) {
        return Index.champs(
                c.nom(),
                c.numero(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.coordonnees().adresse(),
                c.coordonnees().codePostalEtLocalite(),
                c.coordonnees().telephone1());
    }
}
