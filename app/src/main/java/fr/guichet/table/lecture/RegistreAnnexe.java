package fr.guichet.table.lecture;

import java.util.List;

/** Keeps the regroupements, correspondances, organismes or records of a table. */
final class RegistreAnnexe implements Registre {

    private final Recolte recolte;
    private final ColonnesAnnexe colonnes;
    private final ControleAnnexe controle;

    RegistreAnnexe(Recolte recolte, ColonnesAnnexe colonnes) {
        this.recolte = recolte;
        this.colonnes = colonnes;
        this.controle = new ControleAnnexe(colonnes);
    }

    @Override
    public Genre genre() {
        return colonnes.genre();
    }

    @Override
    public List<String> titres() {
        return colonnes.titres();
    }

    /** A label or an address at the end of a line may be left out. */
    @Override
    public int minimum() {
        return 1;
    }

    @Override
    public String nom(int colonne) {
        return colonne < 0 ? null : colonnes.nom(colonne);
    }

    @Override
    public List<Refus> prendre(String[] champs, long numero) {
        controle.commencer(champs, numero);
        switch (colonnes.genre()) {
            case REGROUPEMENTS -> {
                var lu = controle.regroupement();
                if (controle.bon()) {
                    recolte.regroupements().add(new AnnexeLue<>(numero, lu));
                }
            }
            case CORRESPONDANCES -> {
                var lue = controle.correspondance();
                if (controle.bon()) {
                    recolte.correspondances().add(new AnnexeLue<>(numero, lue));
                }
            }
            case ANNUAIRE -> {
                var lue = controle.organisme();
                if (controle.bon()) {
                    recolte.annuaire().add(new AnnexeLue<>(numero, lue));
                }
            }
            case COMPLEMENTAIRES -> {
                var lue = controle.fiche();
                if (controle.bon()) {
                    recolte.complementaires().add(new AnnexeLue<>(numero, lue));
                }
            }
            case CONVENTIONS -> throw new IllegalStateException("Conventions have their own");
        }
        return controle.fautes();
    }

    @Override
    public List<Avertissement> avertissements() {
        return controle.avertissements();
    }
}
