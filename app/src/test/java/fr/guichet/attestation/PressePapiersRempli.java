package fr.guichet.attestation;

import fr.guichet.common.PressePapiers;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A clipboard filled by the test. */
final class PressePapiersRempli implements PressePapiers {

    BufferedImage image;
    List<Path> fichiers = List.of();

    @Override
    public Optional<BufferedImage> image() {
        return Optional.ofNullable(image);
    }

    @Override
    public List<Path> fichiers() {
        return fichiers;
    }
}
