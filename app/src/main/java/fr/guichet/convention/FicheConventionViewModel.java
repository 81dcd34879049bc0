package fr.guichet.convention;

import fr.guichet.regles.Convention;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The sixteen fields of a line, shown or being edited, each with what is wrong with it. */
public final class FicheConventionViewModel implements RetouchesViewModel.Fiche<Convention> {

    private static final Convention VIDE =
            new Convention(
                    null, null, null, null, null, null, 0, null, null, null, false, false, false,
                    null, null, null);

    private final Map<Champ, StringProperty> textes = new EnumMap<>(Champ.class);
    private final Map<Champ, ReadOnlyStringWrapper> fautes = new EnumMap<>(Champ.class);
    private final Map<Champ, ReadOnlyStringWrapper> avis = new EnumMap<>(Champ.class);
    private final ObjectProperty<Integer> usageAttestation = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Boolean> groupee = new SimpleObjectProperty<>(false);
    private final BooleanProperty desactivationSts = new SimpleBooleanProperty();
    private final BooleanProperty dreAnnulation = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper edition = new ReadOnlyBooleanWrapper();
    private Convention depart = VIDE;

    public FicheConventionViewModel() {
        for (var champ : Champ.values()) {
            var texte = new SimpleStringProperty("");
            texte.addListener((_, _, _) -> controler());
            textes.put(champ, texte);
            fautes.put(champ, new ReadOnlyStringWrapper(""));
            avis.put(champ, new ReadOnlyStringWrapper(""));
        }
    }

    /** A field of text as it is typed; « Type d'accord » as it is stored: T. */
    public StringProperty texteProperty(Champ champ) {
        return textes.get(champ);
    }

    public ObjectProperty<Integer> usageAttestationProperty() {
        return usageAttestation;
    }

    public ObjectProperty<Boolean> groupeeProperty() {
        return groupee;
    }

    public BooleanProperty desactivationStsProperty() {
        return desactivationSts;
    }

    public BooleanProperty dreAnnulationProperty() {
        return dreAnnulation;
    }

    @Override
    public ReadOnlyBooleanProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /** Why the field cannot be kept as it is; empty when it can. */
    public ReadOnlyStringProperty fauteProperty(Champ champ) {
        return fautes.get(champ).getReadOnlyProperty();
    }

    /** What deserves a second look. */
    public ReadOnlyStringProperty avisProperty(Champ champ) {
        return avis.get(champ).getReadOnlyProperty();
    }

    @Override
    public void montrer(Convention convention) {
        depart = convention == null ? VIDE : convention;
        edition.set(false);
        remplir();
    }

    @Override
    public void editer(Convention convention) {
        montrer(convention);
        edition.set(true);
        controler();
    }

    @Override
    public boolean correcte() {
        return ControleConvention.fautes(saisie()).isEmpty();
    }

    @Override
    public boolean modifiee() {
        return edition.get() && !saisie().equals(depart);
    }

    @Override
    public Convention saisie() {
        var type = majuscules(texte(Champ.TYPE_CONVENTION));
        var critere = texte(Champ.CRITERE_SECONDAIRE);
        return new Convention(
                texte(Champ.LIBELLE_AMC),
                numero(Champ.NUMERO_AMC),
                numero(Champ.NUMERO_SIGNATAIRE),
                texte(Champ.LIBELLE_SIGNATAIRE),
                type,
                Convention.TYPE_RO.equals(type) ? majuscules(critere) : critere,
                usageAttestation.get(),
                numero(Champ.OPERATEUR_REGLEMENT),
                texte(Champ.TYPE_ACCORD),
                texte(Champ.CODE_AIGUILLAGE_STS),
                groupee.get(),
                desactivationSts.get(),
                dreAnnulation.get(),
                texte(Champ.CODE_ROUTAGE),
                texte(Champ.IDENTIFIANT_HOTE),
                texte(Champ.NOM_DOMAINE));
    }

    private void remplir() {
        for (var champ : Champ.values()) {
            var texte = champ == Champ.TYPE_ACCORD ? depart.typeAccord() : champ.texte(depart);
            textes.get(champ).set(texte == null ? "" : texte);
        }
        usageAttestation.set(depart.usageAttestation());
        groupee.set(depart.groupee());
        desactivationSts.set(depart.desactivationSts());
        dreAnnulation.set(depart.dreAnnulation());
        controler();
    }

    private void controler() {
        var saisie = saisie();
        var nouvelles = edition.get() ? ControleConvention.fautes(saisie) : Map.<Champ, String>of();
        var nouveaux = edition.get() ? ControleConvention.avis(saisie) : Map.<Champ, String>of();
        for (var champ : Champ.values()) {
            fautes.get(champ).set(nouvelles.getOrDefault(champ, ""));
            avis.get(champ).set(nouveaux.getOrDefault(champ, ""));
        }
    }

    private String texte(Champ champ) {
        var texte = textes.get(champ).get();
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    private String numero(Champ champ) {
        return ControleNumero.ranger(texte(champ));
    }

    private static String majuscules(String texte) {
        return texte == null ? null : texte.toUpperCase(Locale.ROOT);
    }
}
