package fr.guichet.attestation.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Looks at everything a page of a PDF is drawn with before it is drawn: streams that inflate
 * without end, images without measure. PDFBox takes them as they come.
 */
final class ExamenPage {

    /** These lead back to the whole document, or to what is not drawn. */
    private static final Set<COSName> AILLEURS =
            Set.of(COSName.PARENT, COSName.P, COSName.METADATA, COSName.PIECE_INFO);

    /** An image's bytes once inflated: four colours of 16 bits, a byte more a row. */
    private static final int OCTETS_PAR_POINT = 9;

    private final Deque<COSBase> aVoir = new ArrayDeque<>();
    private final Set<COSBase> vus = Collections.newSetFromMap(new IdentityHashMap<>());
    private long octets;
    private boolean jpeg2000;

    private ExamenPage() {}

    /**
     * @return whether an image of the page is one that cannot be decoded here
     * @throws fr.guichet.common.UserException when the page asks for more than {@link Limites}
     */
    static boolean jpeg2000(PDPage page) throws IOException {
        var examen = new ExamenPage();
        examen.voir(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        if (page.getResources() != null) {
            examen.voir(page.getResources().getCOSObject());
        }
        for (var annotation : page.getAnnotations()) {
            examen.voir(annotation.getCOSObject().getDictionaryObject(COSName.AP));
        }
        examen.parcourir();
        return examen.jpeg2000;
    }

    private void voir(COSBase dit) {
        var objet = dit instanceof COSObject renvoi ? renvoi.getObject() : dit;
        boolean contient = objet instanceof COSDictionary || objet instanceof COSArray;
        if (contient && vus.add(objet)) {
            aVoir.add(objet);
        }
    }

    private void parcourir() throws IOException {
        while (!aVoir.isEmpty()) {
            if (vus.size() > Limites.OBJETS) {
                throw Refus.dessinTropLong();
            }
            switch (aVoir.remove()) {
                case COSStream flux -> {
                    peser(flux);
                    suivre(flux);
                }
                case COSDictionary dictionnaire -> suivre(dictionnaire);
                case COSArray suite -> suite.forEach(this::voir);
                case COSBase _ -> throw new IllegalStateException("neither dictionary nor array");
            }
        }
    }

    private void suivre(COSDictionary dictionnaire) {
        dictionnaire.entrySet().stream()
                .filter(entree -> !AILLEURS.contains(entree.getKey()))
                .forEach(entree -> voir(entree.getValue()));
    }

    private void peser(COSStream flux) throws IOException {
        if (COSName.IMAGE.equals(flux.getCOSName(COSName.SUBTYPE))) {
            verifierImage(flux);
        } else {
            octets += Flux.octets(flux, Limites.OCTETS_DE_DESSIN - octets);
        }
    }

    private void verifierImage(COSStream image) throws IOException {
        Flux.octets(image, octets(points(image)));
        var filtres = Flux.filtres(image);
        jpeg2000 |= filtres.contains(COSName.JPX_DECODE);
        if (filtres.contains(COSName.DCT_DECODE)) {
            var jpeg = List.of(COSName.DCT_DECODE.getName());
            try (var lu = new PDStream(image).createInputStream(jpeg)) {
                verifier(SegmentsJpeg.points(ByteBuffer.wrap(lu.readAllBytes())));
            }
        }
        if (filtres.contains(COSName.CCITTFAX_DECODE)) {
            parametres(image)
                    .forEach(p -> verifier(aire(p, COSName.COLUMNS, null, COSName.ROWS, null)));
        }
    }

    /**
     * How many dots an image declares, or one written within a page, that shortens the names.
     *
     * @throws fr.guichet.common.UserException when it is too many
     */
    static long points(COSDictionary image) {
        return verifier(aire(image, COSName.WIDTH, COSName.W, COSName.HEIGHT, COSName.H));
    }

    /** The most bytes so many dots may inflate to. */
    static long octets(long points) {
        return OCTETS_PAR_POINT * points + Limites.OCTETS_DE_DESSIN;
    }

    private static long aire(
            COSDictionary image, COSName large, COSName l, COSName haut, COSName h) {
        return Math.max(0L, image.getInt(large, l, 0)) * Math.max(0L, image.getInt(haut, h, 0));
    }

    private static long verifier(long points) {
        if (points > Limites.POINTS) {
            throw Refus.imageTropGrande();
        }
        return points;
    }

    private static Collection<COSDictionary> parametres(COSDictionary image) {
        return switch (image.getDictionaryObject(COSName.DECODE_PARMS)) {
            case COSDictionary seuls -> List.of(seuls);
            case COSArray suite ->
                    suite.toList().stream()
                            .map(p -> p instanceof COSObject renvoi ? renvoi.getObject() : p)
                            .filter(COSDictionary.class::isInstance)
                            .map(COSDictionary.class::cast)
                            .toList();
            case null, default -> List.of();
        };
    }
}
