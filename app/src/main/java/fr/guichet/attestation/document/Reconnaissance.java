package fr.guichet.attestation.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells what a file is by its first bytes, never by its name. */
final class Reconnaissance {

    /** Where a PDF may still begin, after what a mail or a printer put before it. */
    private static final int DEBUT_PDF = 1024;

    private static final int ECHANTILLON = 512;
    private static final List<Integer> ENTETES_BMP = List.of(12, 40, 52, 56, 64, 108, 124);

    private final byte[] octets;
    private final String debut;

    private Reconnaissance(byte[] octets) {
        this.octets = octets;
        this.debut = texte(0, DEBUT_PDF);
    }

    /**
     * @throws fr.guichet.common.UserException when it is nothing that can be read; it says what it
     *     is
     */
    static Format format(byte[] octets) {
        return new Reconnaissance(octets).format();
    }

    private Format format() {
        if (octets.length == 0) {
            throw Refus.vide();
        }
        if (debut.startsWith("\u00FF\u00D8\u00FF")) {
            return Format.JPEG;
        }
        if (debut.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Format.PNG;
        }
        if (debut.startsWith("II*\0") || debut.startsWith("MM\0*")) {
            return Format.TIFF;
        }
        if (debut.startsWith("BM") && ENTETES_BMP.contains(petitBoutiste(14))) {
            return Format.BMP;
        }
        refuserUnAutreGenre();
        if (debut.contains("%PDF-")) {
            return Format.PDF;
        }
        if (estDuTexte()) {
            throw Refus.nature("du texte", "Demandez l’attestation en PDF ou en image.");
        }
        throw Refus.inconnu();
    }

    private void refuserUnAutreGenre() {
        var marque = texte(4, 8);
        if (marque.startsWith("ftyp")) {
            refuserUnePhoto(marque.substring(4));
        }
        if (debut.startsWith("RIFF") && texte(8, 4).equals("WEBP")) {
            throw Refus.nature("une image WebP", enregistrer("JPEG ou PNG"));
        }
        if (debut.startsWith("GIF8")) {
            throw Refus.nature("une image GIF", enregistrer("PNG"));
        }
        if (debut.startsWith("\0\0\0\fjP  ")) {
            throw Refus.nature("une image JPEG 2000", enregistrer("JPEG"));
        }
        if (debut.startsWith("II+\0") || debut.startsWith("MM\0+")) {
            throw Refus.nature("un TIFF de grande taille (BigTIFF)", enregistrer("PDF"));
        }
        if (debut.startsWith("PK\u0003\u0004") || debut.startsWith("PK\u0005\u0006")) {
            refuserUneArchive();
        }
        if (debut.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw Refus.nature("un document Word, Excel ou Outlook", enregistrer("PDF"));
        }
        if (debut.startsWith("{\\rtf")) {
            throw Refus.nature("un document de traitement de texte", enregistrer("PDF"));
        }
        var nu = debut.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (nu.startsWith("<!doctype html") || nu.startsWith("<html")) {
            throw Refus.nature(
                    "une page web", "Ouvrez-la dans le navigateur et imprimez-la en PDF.");
        }
    }

    private static void refuserUnePhoto(String genre) {
        if (genre.equals("avif")) {
            throw Refus.nature("une image AVIF", enregistrer("JPEG ou PNG"));
        }
        if (List.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1").contains(genre)) {
            throw Refus.nature(
                    "une photo HEIC de téléphone",
                    "Demandez-la en JPEG : sur un iPhone, Réglages, Appareil photo, Formats, « Le"
                            + " plus compatible ».");
        }
        throw Refus.nature("une vidéo", "Demandez une photo de l’attestation.");
    }

    private void refuserUneArchive() {
        if (debut.contains("word/") || debut.contains("[Content_Types].xml")) {
            throw Refus.nature("un document Word ou Excel", enregistrer("PDF"));
        }
        if (debut.contains("mimetypeapplication/vnd.oasis")) {
            throw Refus.nature("un document LibreOffice", enregistrer("PDF"));
        }
        throw Refus.nature("une archive ZIP", "Ouvrez-la et reprenez le fichier qu’elle contient.");
    }

    private static String enregistrer(String format) {
        return "Ouvrez-le et enregistrez-le en %s.".formatted(format);
    }

    /** No byte that a text never holds. */
    private boolean estDuTexte() {
        for (byte octet : Arrays.copyOf(octets, Math.min(octets.length, ECHANTILLON))) {
            if (octet >= 0 && octet < ' ' && "\t\n\r\f\u001B".indexOf(octet) < 0) {
                return false;
            }
        }
        return true;
    }

    private int petitBoutiste(int place) {
        int valeur = 0;
        for (int i = 3; i >= 0; i--) {
            valeur = valeur << 8 | (place + i < octets.length ? octets[place + i] & 0xFF : 0);
        }
        return valeur;
    }

    /** Each byte as the character of its number. */
    private String texte(int place, int longueur) {
        int fin = Math.min(octets.length, place + longueur);
        return place >= fin
                ? ""
                : new String(octets, place, fin - place, StandardCharsets.ISO_8859_1);
    }
}
