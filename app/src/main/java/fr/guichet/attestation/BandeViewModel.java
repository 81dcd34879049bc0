package fr.guichet.attestation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.PressePapiers;
import fr.guichet.common.Tasks;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.Periodes;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The band « Attestations » at the foot of a patient's covers. */
public final class BandeViewModel {

    /**
     * @param couverture the name of the cover it proves; empty for none
     * @param anciennes how many it replaced
     */
    public record Carte(
            Attestation attestation, BufferedImage vignette, String couverture, int anciennes) {

        /** « du 01/01/2026 au 31/12/2026 »; empty where it proves no period. */
        public String droits() {
            return attestation.droits().inconnue() ? "" : Periodes.texte(attestation.droits());
        }
    }

    private final long patientId;
    private final Classeur classeur;
    private final ArriveesViewModel arrivees;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Revue revue;
    private final Supplier<Couverture> enMain;
    private final Runnable surPreuve;

    private final ObservableList<Carte> cartes = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper enCorbeille = new ReadOnlyIntegerWrapper();
    private Classeur.Lues lues = Classeur.Lues.RIEN;

    /**
     * @param revue where what comes in is looked at
     * @param enMain the cover shown above; null for none
     * @param surPreuve told when « Attestation reçue » of a cover may have changed
     */
    public BandeViewModel(
            long patientId,
            Classeur classeur,
            PressePapiers pressePapiers,
            Tasks tasks,
            Dialogues dialogues,
            Revue revue,
            Supplier<Couverture> enMain,
            Runnable surPreuve) {
        this.patientId = patientId;
        this.classeur = classeur;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.revue = revue;
        this.enMain = enMain;
        this.surPreuve = surPreuve;
        arrivees = new ArriveesViewModel(classeur, pressePapiers, tasks, dialogues);
    }

    // --- Properties ---

    /** Those that stand, the latest first. */
    public ObservableList<Carte> cartes() {
        return cartes;
    }

    /** How many lie in the basket. */
    public ReadOnlyIntegerProperty enCorbeilleProperty() {
        return enCorbeille.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Reads what the patient's file holds. */
    public void charger() {
        tasks.run(
                Messages.text("attestation.chargement"),
                _ -> classeur.lire(patientId),
                this::montrer);
    }

    /** Asks which files to import. */
    public void importer() {
        arrivees.importer(patientId, versRevue(null));
    }

    /** Takes what was copied elsewhere. */
    public void coller() {
        arrivees.coller(patientId, versRevue(null));
    }

    /** Takes files that were dropped, or that a scanner made. */
    public void prendre(List<Path> fichiers, Origine origine) {
        arrivees.prendre(patientId, fichiers, origine, versRevue(null));
    }

    /**
     * Takes the file of a scan, on the scanner's own thread; it is needed no more once this
     * returns.
     *
     * @throws fr.guichet.common.UserException when it is refused
     */
    public void scanner(Path fichier) {
        arrivees.scanner(patientId, fichier, versRevue(null));
    }

    /**
     * The file of a scan stands in for this attestation from now on.
     *
     * @see #scanner
     */
    void remplacerParScan(Carte carte, Path fichier) {
        arrivees.scanner(patientId, fichier, versRevue(carte.attestation()));
    }

    /** Asks which file stands in for this attestation from now on. */
    public void remplacerParImport(Carte carte) {
        arrivees.importer(patientId, versRevue(carte.attestation()));
    }

    /** What was copied elsewhere stands in for this attestation from now on. */
    public void remplacerParCollage(Carte carte) {
        arrivees.coller(patientId, versRevue(carte.attestation()));
    }

    /** Writes the bytes as they were received, where she says. */
    public void exporter(Carte carte) {
        new Export(classeur, tasks, dialogues).exporter(carte.attestation());
    }

    /** Puts it in the basket, once it is sure. */
    public void retirer(Carte carte) {
        var attestation = carte.attestation();
        boolean seule =
                attestation.couvertureId() != null && !lues.attestations().autrePreuve(attestation);
        var texte =
                Messages.text(
                        seule ? "attestation.retirer.preuve" : "attestation.retirer.texte",
                        attestation.libelle(),
                        Menage.JOURS,
                        carte.couverture());
        if (dialogues.confirmer(
                Messages.text("attestation.retirer.titre"),
                texte,
                Messages.text("attestation.retirer.action"))) {
            changer("attestation.retirer.titre", () -> classeur.retirer(attestation));
        }
    }

    /** What to say of an attestation, over what was said of it. */
    ModificationViewModel modification(Carte carte) {
        return new ModificationViewModel(
                carte.attestation(), lues.couvertures(), classeur, tasks, this::relire);
    }

    /** The pages of an attestation. */
    VisionneuseViewModel visionneuse(Attestation attestation) {
        return new VisionneuseViewModel(attestation, classeur, tasks, dialogues);
    }

    /** Those one replaced. */
    RangeesViewModel historique(Carte carte) {
        return RangeesViewModel.historique(
                lues.attestations().historique(carte.attestation()), this::visionneuse);
    }

    /** Those that were removed. */
    RangeesViewModel corbeille() {
        return RangeesViewModel.corbeille(
                patientId,
                lues.attestations().corbeille(),
                this::visionneuse,
                classeur,
                tasks,
                dialogues,
                this::relire);
    }

    /** Reads again what was changed elsewhere. */
    void relire() {
        charger();
        surPreuve.run();
    }

    private ArriveesViewModel.Suite versRevue(Attestation remplacee) {
        return recues ->
                revue.revoir(
                        new Arrivage(
                                patientId, recues, lues.couvertures(), enMain.get(), remplacee),
                        this::relire);
    }

    private void changer(String titre, Runnable changement) {
        tasks.run(
                Messages.text(titre),
                _ -> {
                    changement.run();
                    return true;
                },
                _ -> relire());
    }

    private void montrer(Classeur.Lues nouvelles) {
        lues = nouvelles;
        var toutes = lues.attestations();
        cartes.setAll(toutes.courantes().stream().map(this::carte).toList());
        enCorbeille.set(toutes.corbeille().size());
    }

    private Carte carte(Attestation attestation) {
        return new Carte(
                attestation,
                lues.vignettes().get(attestation.id()),
                couverture(attestation.couvertureId()).map(Couverture::libelle).orElse(""),
                lues.attestations().historique(attestation).size());
    }

    private Optional<Couverture> couverture(Long id) {
        return lues.couvertures().stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
