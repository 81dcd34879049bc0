package fr.guichet.attestation.numerisation.sane;

import fr.guichet.attestation.numerisation.Images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

/** A program that speaks like {@code scanimage}, where there is none; a script of the shell. */
public final class FauxScanimage {

    private static final String DEBUT =
            """
            #!/bin/sh
            case "$*" in
            '-f '*)
                echo 'v4l:/dev/video0|Noname|Webcam|virtual device|0'
                echo 'airscan:e0:Copieur|eSCL|Copieur|ip=192.0.2.7|1'
                echo 'epson2:libusb:001:004|Epson|Perfection V39|flatbed scanner|2'
                exit 0;;
            *' -A')
                cat <<'FIN'
            All options specific to device `epson2:libusb:001:004':
              Scan Mode:
                --source Flatbed|ADF Front|ADF Duplex [Flatbed]
                --mode Lineart|Gray|Color [Gray]
                --resolution 75|150|300|600|1200dpi [300]
              Geometry:
                -x 0..215.9mm [215.9]
                -y 0..355.6mm (in steps of 0.1) [355.6]
            FIN
                exit 0;;
            esac
            for mot in "$@"; do case "$mot" in --batch=*) motif=${mot#--batch=};; esac; done
            # Writes page $1 as it does: under another name first.
            page() {
                echo "Scanning page $1" >&2
                printf 'Progress: 10.5%%\\rProgress: 100.0%%\\r\\n' >&2
                fichier=$(printf "$motif" "$1")
                cp "$image" "$fichier.part" && mv "$fichier.part" "$fichier"
                echo "Scanned page $1. (scanner status = 5)" >&2
            }
            """;

    private FauxScanimage() {}

    /**
     * @param suite what it does once asked to scan; {@code page 1} writes the first page
     * @param image what it writes as a page
     */
    static Scanimage ecrire(Path dossier, String suite, byte[] image) throws IOException {
        var donnee = Files.write(dossier.resolve("image"), image);
        var script = dossier.resolve("scanimage");
        Files.writeString(script, DEBUT + "image='" + donnee + "'\n" + suite + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Scanimage(
                script.toString(),
                Map.of(),
                new Scanimage.Delais(
                        Duration.ofSeconds(30), Duration.ofSeconds(2), Duration.ofSeconds(60)));
    }

    /** One whose pages are good. */
    public static Scanimage ecrire(Path dossier, String suite) throws IOException {
        return ecrire(dossier, suite, Images.page("png", 150));
    }
}
