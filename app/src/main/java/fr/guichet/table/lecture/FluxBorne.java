package fr.guichet.table.lecture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes handed out in portions: more than one portion at once is refused, so that a parser that
 * keeps a whole piece in memory (a comment, an attribute) cannot be made to fill it.
 */
final class FluxBorne extends FilterInputStream {

    private final int portion;
    private long reste;

    FluxBorne(InputStream source, int portion) {
        super(source);
        this.portion = portion;
        this.reste = portion;
    }

    /** The last portion came to good use: here is a new one. */
    void renouveler() {
        reste = portion;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(1);
        return octet;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int n = super.read(octets, debut, longueur);
        compter(n);
        return n;
    }

    /** Whether more than one portion was asked for at once. */
    boolean depasse() {
        return reste < 0;
    }

    private void compter(int lus) throws IOException {
        reste -= lus;
        if (depasse()) {
            throw new IOException("More than " + portion + " bytes for one piece");
        }
    }
}
