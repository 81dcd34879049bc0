package fr.guichet.table.catalogue;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A publisher of tables, for the tests: its keys, and what it signs. */
public record Publication(PaireDeCles cles) {

    public static final LocalDate JOUR = LocalDate.of(2026, 11, 12);

    public static Publication nouvelle() {
        return new Publication(PaireDeCles.nouvelle());
    }

    public ClePublique cle() {
        return cles.publique();
    }

    /** A table whose file is there already. */
    public TablePubliee table(String emetteur, String version, LocalDate date, Path fichier) {
        try {
            return signer(
                    new TablePubliee(
                            emetteur,
                            emetteur,
                            version,
                            date,
                            fichier.getFileName().toString(),
                            Files.size(fichier),
                            Empreintes.de(fichier, Progress.AUCUN),
                            "à signer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs whatever is given. */
    public TablePubliee signer(TablePubliee table) {
        return table.signee(cles.publique(), cles.privee());
    }

    public Catalogue catalogue(TablePubliee... tables) {
        return new Catalogue("Mutuelle du Pays", cle(), List.of(tables));
    }

    /** Writes the catalogue of these tables into a folder. */
    public Catalogue publier(Path dossier, TablePubliee... tables) {
        var catalogue = catalogue(tables);
        try {
            Files.write(dossier.resolve(Catalogue.FICHIER), catalogue.octets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }
}
