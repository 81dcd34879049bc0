package fr.guichet.table.lecture;

/**
 * Tells the encoding of a file from its bytes alone. A file with more whole UTF-8 sequences than
 * broken ones is damaged UTF-8: only its damaged lines are then lost, not every accent.
 */
final class AnalyseOctets {

    private long sequences;
    private long fautes;
    private boolean controlesC1;
    private boolean utf16Petit;
    private boolean utf16Grand;
    private long lus;

    // What the next byte of a UTF-8 sequence under way may be.
    private int attendus;
    private int bas;
    private int haut;

    void ajouter(byte[] octets, int nombre) {
        if (lus == 0 && nombre >= 2) {
            utf16Petit = octets[0] == (byte) 0xFF && octets[1] == (byte) 0xFE;
            utf16Grand = octets[0] == (byte) 0xFE && octets[1] == (byte) 0xFF;
        }
        lus += nombre;
        for (int i = 0; i < nombre; i++) {
            if (attendus > 0 || octets[i] < 0) {
                ajouter(octets[i] & 0xFF);
            }
        }
    }

    boolean utf16() {
        return utf16Petit || utf16Grand;
    }

    Encodage encodage() {
        if (utf16Petit) {
            return Encodage.UTF_16LE;
        }
        if (utf16Grand) {
            return Encodage.UTF_16BE;
        }
        long rompues = fautes + (attendus > 0 ? 1 : 0);
        if (rompues == 0 || sequences > rompues) {
            return Encodage.UTF_8;
        }
        // 0x80 to 0x9F are the quotes, dashes and euro of Windows; Latin-1 has nothing there.
        return controlesC1 ? Encodage.WINDOWS_1252 : Encodage.ISO_8859_1;
    }

    private void ajouter(int octet) {
        if (octet >= 0x80 && octet <= 0x9F) {
            controlesC1 = true;
        }
        if (attendus > 0) {
            if (octet >= bas && octet <= haut) {
                suite();
                return;
            }
            attendus = 0;
            fautes++;
        }
        if (octet >= 0x80) {
            debut(octet);
        }
    }

    private void suite() {
        bas = 0x80;
        haut = 0xBF;
        attendus--;
        if (attendus == 0) {
            sequences++;
        }
    }

    /** The first byte of a sequence; its second one has a narrower range after E0, ED, F0, F4. */
    private void debut(int octet) {
        if (octet < 0xC2 || octet > 0xF4) {
            fautes++;
            return;
        }
        attendus = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        bas = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        haut = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
    }
}
