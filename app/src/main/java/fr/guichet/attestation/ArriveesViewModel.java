package fr.guichet.attestation;

import fr.guichet.attestation.document.Format;
import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.PressePapiers;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The ways in: files imported, dropped or pasted are taken in, then handed on to be looked at. */
final class ArriveesViewModel {

    /** The names that files of the formats known end with, and their other usual ones. */
    static final List<String> EXTENSIONS =
            Stream.concat(
                            Stream.of(Format.values()).map(Format::extension),
                            Stream.of("jpeg", "tiff"))
                    .toList();

    private final Classeur classeur;
    private final PressePapiers pressePapiers;
    private final Tasks tasks;
    private final Dialogues dialogues;

    /** What becomes of files that were taken in. */
    interface Suite extends Consumer<List<Recue>> {}

    private record ParFichier(Classeur classeur, Path fichier, Origine origine)
            implements Tri.Arrivee {

        @Override
        public String nom() {
            return fichier.getFileName().toString();
        }

        @Override
        public Recue recevoir(Progress progress) {
            return classeur.recevoir(fichier, origine, progress);
        }
    }

    private record ParImage(Classeur classeur, BufferedImage image) implements Tri.Arrivee {

        @Override
        public String nom() {
            return Messages.text("attestation.collee");
        }

        @Override
        public Recue recevoir(Progress progress) {
            return classeur.recevoir(image, progress);
        }
    }

    ArriveesViewModel(
            Classeur classeur, PressePapiers pressePapiers, Tasks tasks, Dialogues dialogues) {
        this.classeur = classeur;
        this.pressePapiers = pressePapiers;
        this.tasks = tasks;
        this.dialogues = dialogues;
    }

    /** Asks which files to take. */
    void importer(long patientId, Suite suite) {
        var motifs = EXTENSIONS.stream().map(e -> "*." + e).toList();
        var choisis =
                dialogues.choisirFichiers(Messages.text("attestation.importer.titre"), motifs);
        if (!choisis.isEmpty()) {
            prendre(patientId, choisis, Origine.IMPORT, suite);
        }
    }

    /** Takes what was copied: files as they are, else a picture. */
    void coller(long patientId, Suite suite) {
        var fichiers = pressePapiers.fichiers();
        var image = pressePapiers.image();
        if (!fichiers.isEmpty()) {
            prendre(patientId, fichiers, Origine.COLLE, suite);
        } else if (image.isPresent()) {
            trier(patientId, List.of(new ParImage(classeur, image.get())), suite);
        } else {
            dialogues.informer(
                    Messages.text("attestation.coller.rien.titre"),
                    Messages.text("attestation.coller.rien.texte"));
        }
    }

    void prendre(long patientId, List<Path> fichiers, Origine origine, Suite suite) {
        trier(
                patientId,
                fichiers.stream().map(f -> new ParFichier(classeur, f, origine)).toList(),
                suite);
    }

    /**
     * Takes the file of a scan in at once, on the scanner's own thread.
     *
     * @throws UserException when it is refused
     */
    void scanner(long patientId, Path fichier, Suite suite) {
        var arrivee = new ParFichier(classeur, fichier, Origine.SCAN);
        var tri = Tri.de(List.of(arrivee), patientId, classeur, Progress.AUCUN);
        if (!tri.refus().isEmpty()) {
            throw new UserException(tri.refus().getFirst());
        }
        tasks.later(() -> continuer(tri, suite));
    }

    private void trier(long patientId, List<? extends Tri.Arrivee> arrivees, Suite suite) {
        tasks.run(
                Messages.text("attestation.reception"),
                progress -> Tri.de(arrivees, patientId, classeur, progress),
                tri -> continuer(tri, suite));
    }

    private void continuer(Tri tri, Suite suite) {
        direRefus(tri);
        direDeja(tri);
        var aRevoir = new ArrayList<>(tri.nouvelles());
        if (!tri.dAutrui().isEmpty()) {
            if (accepteAutrui(tri)) {
                aRevoir.addAll(tri.dAutrui());
            } else {
                abandonner(tri.dAutrui());
            }
        }
        if (!aRevoir.isEmpty()) {
            suite.accept(aRevoir);
        }
    }

    private void direRefus(Tri tri) {
        if (!tri.refus().isEmpty()) {
            dialogues.informer(
                    Messages.count("attestation.refus", tri.refus().size()),
                    String.join("\n\n", tri.refus()));
        }
    }

    private void direDeja(Tri tri) {
        for (var attestation : tri.deja()) {
            dialogues.informer(
                    Messages.text("attestation.deja.titre"),
                    Messages.text(
                            attestation.retiree()
                                    ? "attestation.deja.corbeille"
                                    : "attestation.deja.nom",
                            attestation.libelle()));
        }
    }

    private boolean accepteAutrui(Tri tri) {
        return dialogues.confirmer(
                Messages.text("attestation.autrui.titre"),
                Messages.count("attestation.autrui", tri.dAutrui().size()),
                Messages.text("attestation.autrui.action"));
    }

    private void abandonner(List<Recue> recues) {
        tasks.run(
                Messages.text("attestation.abandon"),
                _ -> {
                    recues.forEach(classeur::abandonner);
                    return recues;
                },
                _ -> {});
    }
}
