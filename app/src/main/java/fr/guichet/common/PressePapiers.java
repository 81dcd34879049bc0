package fr.guichet.common;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was copied in this program or another one, and may be pasted; asked on the screen's thread.
 */
public interface PressePapiers {

    /** A copied picture, on white where it shows through. */
    Optional<BufferedImage> image();

    /** Files copied in a file manager, or none. */
    List<Path> fichiers();
}
