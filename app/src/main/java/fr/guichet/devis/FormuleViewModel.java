package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;
import fr.guichet.regles.calcul.Formule;
import fr.guichet.regles.calcul.Formules;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.Parametre;
import fr.guichet.regles.calcul.ParametresSaisis;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The STS formula of the card: its code, and what that code asks for. */
public final class FormuleViewModel {

    private final Formules formules;
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty pmss = new SimpleStringProperty("");
    private final Map<Parametre, StringProperty> valeurs = new EnumMap<>(Parametre.class);
    private final ObservableList<Parametre> demandes = FXCollections.observableArrayList();
    private String codeAiguillage;

    FormuleViewModel(Formules formules, Runnable surChange) {
        this.formules = formules;
        for (var parametre : Parametre.values()) {
            valeurs.put(parametre, new SimpleStringProperty(""));
        }
        code.addListener((_, _, _) -> demander());
        code.addListener((_, _, _) -> surChange.run());
        pmss.addListener((_, _, _) -> surChange.run());
        valeurs.values().forEach(v -> v.addListener((_, _, _) -> surChange.run()));
    }

    // --- Properties ---

    public StringProperty codeProperty() {
        return code;
    }

    /** Plafond mensuel de la sécurité sociale: asked for with a percentage of it. */
    public StringProperty pmssProperty() {
        return pmss;
    }

    public StringProperty valeurProperty(Parametre parametre) {
        return valeurs.get(parametre);
    }

    /** What the formula asks for, in the order it is shown. */
    public ObservableList<Parametre> demandes() {
        return demandes;
    }

    /** Whether it pays a percentage of the tarif de convention, which each act then must tell. */
    BooleanBinding tarifDemande() {
        return Bindings.createBooleanBinding(() -> demandes.contains(Parametre.TC), demandes);
    }

    /** The formulas that what is typed may name, in the table of the cover. */
    List<Formule> chercher(String saisie) {
        var debut = saisie.strip().toUpperCase(Locale.ROOT);
        return formules.deLaTable(codeAiguillage).stream()
                .filter(f -> f.code().startsWith(debut))
                .toList();
    }

    // --- Commands ---

    /**
     * @param table code aiguillage; null when not known
     */
    void suivre(String table) {
        codeAiguillage = table;
        demander();
    }

    void charger(FormuleCarte formule) {
        var parametres = formule.parametres();
        for (var parametre : Parametre.values()) {
            valeurs.get(parametre).set(texte(parametre, parametres));
        }
        pmss.set(texte(formule.pmss()));
        code.set(formule.code() == null ? "" : formule.code());
    }

    /** What keeps it from being saved; nothing when it can be. */
    Optional<String> faute() {
        return demandes.stream()
                .filter(p -> !valeur(p).isBlank() && !lisible(p))
                .findFirst()
                .map(p -> Messages.text("devis.faute.parametre", p.libelle(), valeur(p)))
                .or(() ->
                        pmss.get().isBlank() || montant(pmss.get()) != null
                                ? Optional.empty()
                                : Optional.of(Messages.text("devis.faute.montant", pmss.get())));
    }

    /** As it stands, what is not asked for left out; a value that cannot be read is missing. */
    FormuleCarte lire() {
        var net = code.get().strip().toUpperCase(Locale.ROOT);
        if (net.isEmpty()) {
            return FormuleCarte.AUCUNE;
        }
        var taux = new EnumMap<Grandeur, Taux>(Grandeur.class);
        for (var parametre : demandes) {
            parametre
                    .grandeur()
                    .ifPresent(g -> Taux.lire(valeur(parametre)).ifPresent(t -> taux.put(g, t)));
        }
        return new FormuleCarte(
                net,
                new ParametresSaisis(taux, montant(Parametre.PLAFOND), montant(Parametre.FORFAIT)),
                demandes.contains(Parametre.PMSS) ? montant(pmss.get()) : null);
    }

    private void demander() {
        var net = code.get().strip();
        var voulus =
                formules.deLaTable(codeAiguillage).stream()
                        .filter(f -> f.code().equalsIgnoreCase(net))
                        .flatMap(f -> f.demandes().stream())
                        .toList();
        demandes.setAll(Arrays.stream(Parametre.values()).filter(voulus::contains).toList());
    }

    private boolean lisible(Parametre parametre) {
        return parametre.grandeur().isPresent()
                ? Taux.lire(valeur(parametre)).isPresent()
                : montant(valeur(parametre)) != null;
    }

    private String valeur(Parametre parametre) {
        return valeurs.get(parametre).get();
    }

    private Euros montant(Parametre parametre) {
        return demandes.contains(parametre) ? montant(valeur(parametre)) : null;
    }

    private static Euros montant(String texte) {
        return Euros.lire(texte).filter(m -> !m.negatif()).orElse(null);
    }

    private static String texte(Parametre parametre, ParametresSaisis saisis) {
        return switch (parametre) {
            case PLAFOND -> texte(saisis.plafond());
            case FORFAIT -> texte(saisis.forfait());
            case DR, TR, MRO, PMSS, TM, TC ->
                    parametre.grandeur().map(saisis.taux()::get).map(Taux::toString).orElse("");
        };
    }

    private static String texte(Euros montant) {
        return montant == null ? "" : montant.texte();
    }
}
