package fr.guichet.couverture;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Justificatif;

import java.time.LocalDate;
import java.util.List;

/** What may be offered while the organisme of a cover is typed, and what its codes mean. */
public final class OrganismeViewModel {

    /** More would not be read while typing. */
    private static final int SUGGESTIONS = 8;

    private final Referentiel referentiel;
    private final FormulaireViewModel formulaire;

    OrganismeViewModel(Referentiel referentiel, FormulaireViewModel formulaire) {
        this.referentiel = referentiel;
        this.formulaire = formulaire;
    }

    // --- Properties ---

    /** The organismes that what is typed may name, best first; none once it names just one. */
    public List<Suggestion> chercher(String saisie) {
        var trouvees = referentiel.chercher(saisie.strip(), SUGGESTIONS);
        boolean entier =
                trouvees.size() == 1
                        && NumeroAmc.lire(saisie)
                                .equals(NumeroAmc.lire(trouvees.getFirst().numero()));
        return entier ? List.of() : trouvees;
    }

    /** The types of the lines of the AMC typed, as far as the tables know it. */
    public List<String> typesPossibles() {
        return NumeroAmc.lire(formulaire.champ(Rubrique.NUMERO_AMC).texteProperty().get())
                .map(referentiel::lignes)
                .orElse(List.of())
                .stream()
                .map(Convention::typeConvention)
                .distinct()
                .toList();
    }

    /** What a type of convention is known to mean; empty when nobody published it. */
    public String nomDuType(String type) {
        return referentiel.nomDuType(type).orElse("");
    }

    /** Last day of a public cover that no longer exists; null for one that does. */
    public LocalDate fin(Justificatif justificatif) {
        return referentiel.fin(justificatif).orElse(null);
    }

    // --- Commands ---

    /** Takes an organisme from those offered: the card names it, the rest follows. */
    public void choisir(Suggestion suggestion) {
        formulaire.champ(Rubrique.NOM_ORGANISME).saisir(null);
        formulaire.champ(Rubrique.NUMERO_AMC).saisir(suggestion.numero());
    }

    public void choisirType(String type) {
        formulaire.champ(Rubrique.TYPES_CONVENTION).saisir(type);
    }
}
