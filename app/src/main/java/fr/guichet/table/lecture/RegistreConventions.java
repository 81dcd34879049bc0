package fr.guichet.table.lecture;

import java.util.List;

/** Keeps the lines of conventions, completed. */
final class RegistreConventions implements Registre {

    private final Recolte recolte;
    private final Colonnes colonnes;
    private final ControleLigne controle;
    private final Completion completion = new Completion();

    RegistreConventions(Recolte recolte, Colonnes colonnes) {
        this.recolte = recolte;
        this.colonnes = colonnes;
        this.controle = new ControleLigne(colonnes);
    }

    @Override
    public Genre genre() {
        return Genre.CONVENTIONS;
    }

    @Override
    public List<String> titres() {
        return colonnes.entete();
    }

    @Override
    public int minimum() {
        return colonnes.minimum();
    }

    @Override
    public String nom(int colonne) {
        return colonnes.nom(colonne);
    }

    @Override
    public List<Refus> prendre(String[] champs, long numero) {
        var convention = controle.lire(champs, numero);
        if (convention != null) {
            recolte.prendre(new LigneLue(numero, completion.completer(convention, numero)));
        }
        return controle.fautes();
    }

    @Override
    public List<Avertissement> avertissements() {
        return completion.avertissements();
    }
}
