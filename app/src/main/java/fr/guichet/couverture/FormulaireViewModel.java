package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.CadreRemboursement;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Justificatif;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.EnumMap;
import java.util.Map;

/** The fields of one cover as they stand on screen. */
public final class FormulaireViewModel {

    private final Runnable surSaisie;
    private final Map<Rubrique, ChampViewModel> champs = new EnumMap<>(Rubrique.class);
    private final ObjectProperty<Justificatif> justificatif =
            new SimpleObjectProperty<>(Justificatif.ATTESTATION_PAPIER);
    private final DateViewModel droitsDu = new DateViewModel(this::change);
    private final DateViewModel droitsAu = new DateViewModel(this::change);
    private final CochesViewModel coches = new CochesViewModel(this::change);
    private final ObservableList<RemboursementActe> remboursements =
            FXCollections.observableArrayList();
    private final StringBinding erreurDroits =
            Bindings.createStringBinding(
                    this::phraseDroits,
                    droitsDu.erreurProperty(),
                    droitsAu.erreurProperty(),
                    droitsDu.jourProperty(),
                    droitsAu.jourProperty());

    private boolean chargement;

    /**
     * @param surSaisie told each time what was entered changes
     */
    FormulaireViewModel(Runnable surSaisie) {
        this.surSaisie = surSaisie;
        for (var rubrique : Rubrique.values()) {
            champs.put(rubrique, new ChampViewModel(this::change));
        }
        justificatif.addListener((_, _, _) -> change());
        remboursements.addListener((ListChangeListener<RemboursementActe>) _ -> change());
    }

    // --- Properties ---

    public ChampViewModel champ(Rubrique rubrique) {
        return champs.get(rubrique);
    }

    public ObjectProperty<Justificatif> justificatifProperty() {
        return justificatif;
    }

    public DateViewModel droitsDu() {
        return droitsDu;
    }

    public DateViewModel droitsAu() {
        return droitsAu;
    }

    /** A sentence on the dates of the rights; empty when all is well. */
    public ObservableStringValue erreurDroits() {
        return erreurDroits;
    }

    public CochesViewModel coches() {
        return coches;
    }

    public ObservableList<RemboursementActe> remboursements() {
        return remboursements;
    }

    /** Whether something typed cannot be kept as it is. */
    boolean aCorriger() {
        return droitsDu.illisible() || droitsAu.illisible() || inversees();
    }

    /** The cover as it stands, with what the tables and the record filled. */
    Couverture lire(Long id, long patientId) {
        var valeurs = new EnumMap<Rubrique, Valeur>(Rubrique.class);
        champs.forEach(
                (rubrique, champ) -> champ.valeur().ifPresent(v -> valeurs.put(rubrique, v)));
        return new Couverture(
                id,
                patientId,
                justificatif.get(),
                valeurs,
                inversees() ? Periode.INCONNUE : new Periode(droitsDu.jour(), droitsAu.jour()),
                coches.lire(),
                remboursements.stream().filter(acte -> !acte.vide()).toList());
    }

    // --- Commands ---

    /** Shows a cover; what the tables had filled is asked of them again. */
    void charger(Couverture couverture) {
        chargement = true;
        champs.forEach((rubrique, champ) -> champ.charger(couverture.duSupport(rubrique)));
        justificatif.set(couverture.justificatif());
        droitsDu.charger(couverture.droits().du());
        droitsAu.charger(couverture.droits().au());
        coches.charger(couverture.coches());
        remboursements.setAll(couverture.remboursements());
        chargement = false;
        change();
    }

    /** What the tables and the record hold for the fields the card leaves blank. */
    void offrir(Map<Rubrique, Valeur> valeurs) {
        champs.forEach((rubrique, champ) -> champ.offrir(valeurs.get(rubrique)));
    }

    /** The answer to a question of the rules goes where the card would have given it. */
    void repondre(Champ champ, String choix) {
        switch (champ) {
            case NUMERO_AMC -> champ(Rubrique.NUMERO_AMC).saisir(choix);
            case TYPE_CONVENTION -> champ(Rubrique.TYPES_CONVENTION).saisir(choix);
            case CRITERE_SECONDAIRE -> champ(Rubrique.CRITERE_SECONDAIRE).saisir(choix);
            case CODE_AIGUILLAGE_STS -> champ(Rubrique.CODE_AIGUILLAGE_STS).saisir(choix);
            case CODE_ROUTAGE -> champ(Rubrique.CODE_ROUTAGE).saisir(choix);
            case IDENTIFIANT_HOTE -> champ(Rubrique.IDENTIFIANT_HOTE).saisir(choix);
            case NOM_DOMAINE -> champ(Rubrique.NOM_DOMAINE).saisir(choix);
            case NIR -> champ(Rubrique.NIR_SUPPORT).saisir(choix);
            case NUMERO_ADHERENT -> champ(Rubrique.NUMERO_ADHERENT).saisir(choix);
            case JUSTIFICATIF -> justificatif.set(Justificatif.valueOf(choix));
            case TIERS_PAYANT -> coches.demander(CadreRemboursement.valueOf(choix));
            case AMO, DROITS, TIERS_PAYANT_DENTAIRE, ATTESTATION_ENREGISTREE ->
                    throw new IllegalArgumentException("Sans choix à donner : " + champ);
        }
    }

    private String phraseDroits() {
        if (inversees()) {
            return Messages.text("couverture.droits.inverses");
        }
        var erreur = droitsDu.erreurProperty().get();
        return erreur.isEmpty() ? droitsAu.erreurProperty().get() : erreur;
    }

    private boolean inversees() {
        return droitsDu.jour() != null
                && droitsAu.jour() != null
                && droitsDu.jour().isAfter(droitsAu.jour());
    }

    private void change() {
        if (!chargement) {
            surSaisie.run();
        }
    }
}
