package fr.guichet.common.fx;

import fr.guichet.common.PressePapiers;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's clipboard. */
public final class FxPressePapiers implements PressePapiers {

    @Override
    public Optional<BufferedImage> image() {
        var clipboard = Clipboard.getSystemClipboard();
        if (!clipboard.hasImage()) {
            return Optional.empty();
        }
        return Optional.ofNullable(clipboard.getImage())
                .filter(image -> !image.isError())
                .map(image -> surBlanc(SwingFXUtils.fromFXImage(image, null)));
    }

    @Override
    public List<Path> fichiers() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasFiles()
                ? clipboard.getFiles().stream().map(File::toPath).toList()
                : List.of();
    }

    private static BufferedImage surBlanc(BufferedImage image) {
        var opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var dessin = opaque.createGraphics();
        dessin.drawImage(image, 0, 0, Color.WHITE, null);
        dessin.dispose();
        return opaque;
    }
}
