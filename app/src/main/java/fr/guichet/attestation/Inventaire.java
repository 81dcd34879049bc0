package fr.guichet.attestation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What lies in the folder of a depot. Files of other names are not the program's: left alone. */
final class Inventaire {

    private static final Predicate<String> RAYON =
            Pattern.compile("[0-9a-f]{2}").asMatchPredicate();
    private static final Predicate<String> FICHIER =
            Pattern.compile("[0-9a-f]{64}\\.[a-z]+").asMatchPredicate();
    private static final int LONGUEUR = 64;

    private final Depot depot;

    Inventaire(Depot depot) {
        this.depot = depot;
    }

    /** The files that were put away. */
    List<Path> fichiers() throws IOException {
        var fichiers = new ArrayList<Path>();
        for (var rayon : contenu(depot.dossier(), RAYON)) {
            fichiers.addAll(fichiers(rayon));
        }
        return fichiers;
    }

    /**
     * The files that nobody looks at and that no attestation needs. Asked for in this order: one
     * that is kept meanwhile was looked at, or has its row.
     */
    List<Path> enTrop(AttestationRepository repository) throws IOException {
        var fichiers = fichiers();
        var servent = new HashSet<>(depot.enRevue());
        repository.fichiers().forEach(tenu -> servent.add(tenu.fichier().sha256()));
        return fichiers.stream().filter(f -> !servent.contains(sha256(f))).toList();
    }

    /** The copies that were left half way. */
    List<Path> copies() throws IOException {
        return contenu(depot.dossier(), nom -> nom.endsWith(Brouillon.SUFFIXE));
    }

    static List<Path> fichiers(Path dossier) throws IOException {
        return contenu(dossier, FICHIER);
    }

    /** The digest a file is named by. */
    static String sha256(Path fichier) {
        return fichier.getFileName().toString().substring(0, LONGUEUR);
    }

    private static List<Path> contenu(Path dossier, Predicate<String> nom) throws IOException {
        if (!Files.isDirectory(dossier)) {
            return List.of();
        }
        try (var contenu = Files.list(dossier)) {
            return contenu.filter(f -> nom.test(f.getFileName().toString())).sorted().toList();
        }
    }
}
