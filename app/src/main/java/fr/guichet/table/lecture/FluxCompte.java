package fr.guichet.table.lecture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file being read, that knows how far it is. */
final class FluxCompte extends FilterInputStream {

    private long lus;

    FluxCompte(InputStream source) {
        super(source);
    }

    long lus() {
        return lus;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        lus += octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int n = super.read(octets, debut, longueur);
        lus += Math.max(n, 0);
        return n;
    }
}
