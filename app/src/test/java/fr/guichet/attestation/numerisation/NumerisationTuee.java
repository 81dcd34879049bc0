package fr.guichet.attestation.numerisation;

import fr.guichet.attestation.numerisation.sane.FauxScanimage;
import fr.guichet.common.Progress;

import java.nio.file.Path;

/** Scans page after page without end, until it is killed. */
final class NumerisationTuee {

    private static final String SANS_FIN =
            "n=0; while :; do n=$((n+1)); page $n; printf x > \"$(printf \"$motif\" 0).part\";"
                    + " done";

    private NumerisationTuee() {}

    public static void main(String[] args) throws Exception {
        var scanimage = FauxScanimage.ecrire(Path.of(args[0]), SANS_FIN);
        try (var dossier = new DossierProvisoire(Path.of(args[1]))) {
            scanimage.numeriser(
                    new Appareil(Voie.ORDINATEUR, "epson2:libusb:001:004", "Epson"),
                    new Demande(Source.CHARGEUR, 150, Couleur.GRIS),
                    dossier.sousDossier(),
                    Progress.AUCUN,
                    page -> System.out.println(page.fichier()));
        }
    }
}
