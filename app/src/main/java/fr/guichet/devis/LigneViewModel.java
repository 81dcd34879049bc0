package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Euros;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An act of a devis while it is being written, with what each one pays of it. */
public final class LigneViewModel {

    private final ListeCcam ccam;
    private final StringProperty dents = new SimpleStringProperty();
    private final StringProperty code = new SimpleStringProperty();
    private final StringProperty libelle = new SimpleStringProperty();
    private final StringProperty honoraires = new SimpleStringProperty();
    private final StringProperty base = new SimpleStringProperty();
    private final StringProperty tarifConvention = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<PanierConnu> panier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LigneEstimee> estimee =
            new ReadOnlyObjectWrapper<>(LigneEstimee.RIEN);

    /**
     * @param surChange told of each change of what is typed
     */
    LigneViewModel(LigneDevis ligne, ListeCcam ccam, Runnable surChange) {
        this.ccam = ccam;
        dents.set(ligne.dents());
        code.set(ligne.code());
        libelle.set(ligne.libelle());
        honoraires.set(texte(ligne.honoraires()));
        base.set(texte(ligne.base()));
        tarifConvention.set(texte(ligne.tarifConvention()));
        panier.set(ligne.panier());
        code.addListener((_, avant, apres) -> reconnaitre(avant, apres));
        for (var champ : List.of(dents, code, libelle, honoraires, base, tarifConvention)) {
            champ.addListener((_, _, _) -> surChange.run());
        }
    }

    // --- Properties ---

    public StringProperty dentsProperty() {
        return dents;
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty libelleProperty() {
        return libelle;
    }

    public StringProperty honorairesProperty() {
        return honoraires;
    }

    /** Base de remboursement. */
    public StringProperty baseProperty() {
        return base;
    }

    /** Asked for by some formulas only. */
    public StringProperty tarifConventionProperty() {
        return tarifConvention;
    }

    /** Null when the panier is not known. */
    public ReadOnlyObjectProperty<PanierConnu> panierProperty() {
        return panier.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LigneEstimee> estimeeProperty() {
        return estimee.getReadOnlyProperty();
    }

    // --- Commands ---

    void montrer(LigneEstimee nouvelle) {
        estimee.set(nouvelle);
    }

    /**
     * What keeps it from being saved; nothing when it can be.
     *
     * @param avecTarif whether the formula asks for the tarif de convention
     */
    Optional<String> faute(boolean avecTarif) {
        return (avecTarif
                        ? Stream.of(honoraires, base, tarifConvention)
                        : Stream.of(honoraires, base))
                .map(StringProperty::get)
                .filter(lu -> !lu.isBlank() && montant(lu) == null)
                .findFirst()
                .map(lu -> Messages.text("devis.faute.montant", lu));
    }

    /** As it stands; an amount that cannot be read is null. */
    LigneDevis lire() {
        return new LigneDevis(
                dents.get().strip(),
                code.get().strip().toUpperCase(Locale.ROOT),
                libelle.get().strip(),
                montant(honoraires.get()),
                montant(base.get()),
                montant(tarifConvention.get()),
                panier.get());
    }

    /** An act of the list brings its libellé and its panier; a libellé typed by hand stays. */
    private void reconnaitre(String avant, String apres) {
        var acte = ccam.trouver(apres);
        var deLAncien = ccam.trouver(avant).map(ActeCcam::libelle);
        panier.set(acte.map(ActeCcam::panier).orElse(null));
        if (libelle.get().isBlank() || deLAncien.filter(libelle.get()::equals).isPresent()) {
            libelle.set(acte.map(ActeCcam::libelle).orElse(""));
        }
    }

    private static Euros montant(String texte) {
        return Euros.lire(texte).filter(m -> !m.negatif()).orElse(null);
    }

    private static String texte(Euros montant) {
        return montant == null ? "" : montant.texte();
    }
}
