package fr.guichet.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dialogs answered in advance, that remember what they were asked. */
public final class DialoguesScriptes implements Dialogues {

    public final List<String> textes = new ArrayList<>();
    public boolean accepte = true;
    public Path fichier;

    @Override
    public boolean confirmer(String titre, String texte, String action) {
        textes.add(texte);
        return accepte;
    }

    @Override
    public void informer(String titre, String texte) {
        textes.add(texte);
    }

    @Override
    public Optional<Path> choisirFichier(String titre, List<String> extensions) {
        return Optional.ofNullable(fichier);
    }

    @Override
    public List<Path> choisirFichiers(String titre, List<String> extensions) {
        return fichier == null ? List.of() : List.of(fichier);
    }

    @Override
    public Optional<Path> choisirDossier(String titre) {
        return Optional.ofNullable(fichier);
    }

    @Override
    public Optional<Path> choisirCible(String titre, String nomPropose) {
        return Optional.ofNullable(fichier);
    }
}
