package fr.guichet.attestation.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Reader;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;

import fr.guichet.attestation.code.Taches.Tache;
import fr.guichet.attestation.document.Provenance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks for the codes of one page: first in its dark patches, then all over it. */
final class Recherche {

    /** The longer side of a page and of a card, in inches, and cells an inch. */
    private static final double PAGE = 11.7;

    private static final double CARTE = 3.4;
    private static final double CELLULES = 50;
    private static final int CELLULE_MIN = 2;

    /** White around a patch, in cells: what a code needs to stand out. */
    private static final int MARGE = 5;

    private final long fin;
    private final List<CodeLu> lus = new ArrayList<>();
    private final Gris page;
    private final int numero;

    Recherche(Gris page, int numero, Duration budget) {
        this.fin = System.nanoTime() + budget.toNanos();
        this.page = page;
        this.numero = numero;
    }

    List<CodeLu> lire() {
        chercherDansLesTaches(PAGE);
        if (lus.isEmpty()) {
            chercherDansLesTaches(CARTE);
        }
        chercherSurLaPage();
        return List.copyOf(lus);
    }

    private void chercherSurLaPage() {
        var repere = Repere.page(page);
        var entiere = new Dechiffreur(page);
        if (lus.stream().noneMatch(lu -> lu.provenance() == Provenance.QR)) {
            essayer(entiere, new QRCodeReader(), repere);
        }
        if (!essayer(entiere, new Code128Reader(), repere)) {
            var debout = new Dechiffreur(page.tourne());
            essayer(debout, new Code128Reader(), repere.tourne(page, 1));
        }
        essayer(entiere, new PDF417Reader(), repere);
    }

    private void chercherDansLesTaches(double pouces) {
        double dpi = Math.max(page.largeur(), page.hauteur()) / pouces;
        int cellule = (int) Math.max(CELLULE_MIN, Math.round(dpi / CELLULES));
        for (var tache : Taches.de(page, cellule)) {
            chercher(avecMarge(tache, MARGE * cellule));
        }
    }

    private Tache avecMarge(Tache tache, int marge) {
        int x = Math.max(0, tache.x() - marge);
        int y = Math.max(0, tache.y() - marge);
        return new Tache(
                x,
                y,
                Math.min(page.largeur(), tache.x() + tache.largeur() + marge) - x,
                Math.min(page.hauteur(), tache.y() + tache.hauteur() + marge) - y);
    }

    /** As it is, then half as fine, that hides noise, then twice. */
    private void chercher(Tache tache) {
        var partie = page.partie(tache.x(), tache.y(), tache.largeur(), tache.hauteur());
        if (essayerCarres(partie, Repere.partie(page, tache, 1))) {
            return;
        }
        if (essayerCarres(partie.reduit(2), Repere.partie(page, tache, 2))) {
            return;
        }
        essayerCarres(partie.agrandi(), Repere.partie(page, tache, 0.5));
    }

    private boolean essayerCarres(Gris partie, Repere repere) {
        var dechiffreur = new Dechiffreur(partie);
        return essayer(dechiffreur, new DataMatrixReader(), repere)
                || essayer(dechiffreur, new QRCodeReader(), repere);
    }

    private boolean essayer(Dechiffreur dechiffreur, Reader lecteur, Repere repere) {
        if (System.nanoTime() - fin > 0) {
            return false;
        }
        var trouve = dechiffreur.lire(lecteur);
        trouve.ifPresent(resultat -> ajouter(resultat, repere));
        return trouve.isPresent();
    }

    private void ajouter(Result resultat, Repere repere) {
        var lu =
                new CodeLu(
                        provenance(resultat.getBarcodeFormat()),
                        resultat.getText(),
                        numero,
                        repere.tourne(page, quarts(resultat)).zone(resultat.getResultPoints()));
        boolean deja =
                lus.stream()
                        .anyMatch(l ->
                                l.provenance() == lu.provenance()
                                        && l.contenu().equals(lu.contenu()));
        if (!deja) {
            lus.add(lu);
        }
    }

    /** A PDF417 is found on the page turned until it is upright, and placed there. */
    private static int quarts(Result resultat) {
        return resultat.getBarcodeFormat() == BarcodeFormat.PDF_417
                        && resultat.getResultMetadata().get(ResultMetadataType.ORIENTATION)
                                instanceof Integer degres
                ? degres / 90
                : 0;
    }

    private static Provenance provenance(BarcodeFormat format) {
        return switch (format) {
            case DATA_MATRIX -> Provenance.DATAMATRIX;
            case QR_CODE -> Provenance.QR;
            case PDF_417 -> Provenance.PDF417;
            case CODE_128 -> Provenance.CODE128;
            default -> throw new IllegalArgumentException(format.name());
        };
    }
}
