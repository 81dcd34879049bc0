package fr.guichet.attestation.revue;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.Periodes;
import fr.guichet.couverture.Rubrique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The cover an attestation is for.
 *
 * @param couverture null for a new one
 */
public record Cible(Couverture couverture) {

    static final Cible NOUVELLE = new Cible(null);

    /** « VIAMEDIS · du 01/01/2026 au 31/12/2026 ». */
    public String libelle() {
        return couverture == null
                ? Messages.text("revue.cible.nouvelle")
                : Periodes.texte(couverture);
    }

    Long id() {
        return couverture == null ? null : couverture.id();
    }

    /**
     * The one to begin with: the cover in hand, where the card may be its; else another one it may
     * be of; else a new one. The card of next year is not that of this year's cover.
     *
     * @param cibles those to choose from
     * @param enMain the cover in hand; null for none
     * @param amc what the card says; empty for nothing
     * @param droits what the card says
     */
    static Cible proposer(List<Cible> cibles, Couverture enMain, String amc, Periode droits) {
        if (enMain != null && enMain.id() == null) {
            return NOUVELLE;
        }
        var possibles =
                cibles.stream()
                        .filter(c ->
                                c.couverture != null && c.couverture.droits().chevauche(droits))
                        .filter(c -> c.compatible(amc))
                        .toList();
        return possibles.stream()
                .filter(c -> enMain != null && Objects.equals(c.id(), enMain.id()))
                .findFirst()
                .or(() -> possibles.stream().findFirst())
                .orElse(NOUVELLE);
    }

    private boolean compatible(String amc) {
        var lu = NumeroAmc.lire(amc);
        var connu =
                Optional.ofNullable(couverture.valeurs().get(Rubrique.NUMERO_AMC))
                        .flatMap(v -> NumeroAmc.lire(v.texte()));
        return lu.isEmpty() || connu.isEmpty() || lu.equals(connu);
    }
}
