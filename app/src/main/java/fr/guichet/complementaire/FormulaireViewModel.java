package fr.guichet.complementaire;

import fr.guichet.regles.Convention;

import javafx.beans.Observable;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a record as they are typed, each with what is wrong with it. */
public final class FormulaireViewModel {

    private final Map<ChampFiche, StringProperty> textes = new EnumMap<>(ChampFiche.class);
    private final Map<ChampFiche, ReadOnlyStringWrapper> fautes = new EnumMap<>(ChampFiche.class);
    private final BooleanProperty gestionUnique = new SimpleBooleanProperty();
    private final ObjectProperty<InformationsIssues> issues =
            new SimpleObjectProperty<>(InformationsIssues.TABLE);
    private final BooleanProperty dreHorsTp = new SimpleBooleanProperty();
    private final ObjectProperty<BaseCalcul> base = new SimpleObjectProperty<>();
    private final BooleanProperty actesHn = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper modifie = new ReadOnlyBooleanWrapper();
    private final long id;
    private final SaisieFiche depart;

    /** Whether one asked to keep it: before, an empty field is not yet a fault. */
    private boolean toutDire;

    FormulaireViewModel(Complementaire fiche) {
        id = fiche.id();
        for (var champ : ChampFiche.values()) {
            textes.put(champ, new SimpleStringProperty(""));
            fautes.put(champ, new ReadOnlyStringWrapper(""));
        }
        montrer(SaisieFiche.de(fiche));
        depart = saisie();
        textes.values().forEach(this::suivre);
        List.of(gestionUnique, issues, dreHorsTp, base, actesHn).forEach(this::suivre);
    }

    public StringProperty texteProperty(ChampFiche champ) {
        return textes.get(champ);
    }

    /** Why the field cannot be kept as it is; empty when it can. */
    public ReadOnlyStringProperty fauteProperty(ChampFiche champ) {
        return fautes.get(champ).getReadOnlyProperty();
    }

    public BooleanProperty gestionUniqueProperty() {
        return gestionUnique;
    }

    public ObjectProperty<InformationsIssues> issuesProperty() {
        return issues;
    }

    public BooleanProperty dreHorsTpProperty() {
        return dreHorsTp;
    }

    /** Null: none. */
    public ObjectProperty<BaseCalcul> baseProperty() {
        return base;
    }

    public BooleanProperty actesHnProperty() {
        return actesHn;
    }

    /** Whether what is typed differs from what was there. */
    public ReadOnlyBooleanProperty modifieProperty() {
        return modifie.getReadOnlyProperty();
    }

    /** Whether the record can be kept; from then on, every fault is told. */
    boolean controler() {
        toutDire = true;
        actualiser();
        return ControleFiche.fautes(textes()).isEmpty();
    }

    /** What a line of the tables knows; the rest stays as typed. */
    void remplir(Convention c) {
        mettre(ChampFiche.NOM, c.libelleAmc());
        mettre(ChampFiche.NUMERO, c.numeroAmc());
        gestionUnique.set(c.gestionUnique());
        issues.set(InformationsIssues.TABLE);
        mettre(ChampFiche.CODE_AIGUILLAGE, c.desactivationSts() ? null : c.codeAiguillageSts());
        mettre(ChampFiche.NUMERO_AMC_GU, c.gestionUnique() ? c.numeroAmc() : null);
        mettre(ChampFiche.TYPE_CONVENTION, c.typeConvention());
        mettre(ChampFiche.CRITERE_SECONDAIRE, c.critereSecondaire());
    }

    /** The record as typed; only once {@link #controler} found nothing. */
    Complementaire fiche() {
        return saisie().fiche(id);
    }

    private void montrer(SaisieFiche saisie) {
        saisie.textes().forEach(this::mettre);
        gestionUnique.set(saisie.gestionUnique());
        issues.set(saisie.issues());
        dreHorsTp.set(saisie.dreHorsTp());
        base.set(saisie.base());
        actesHn.set(saisie.actesHn());
    }

    private SaisieFiche saisie() {
        return new SaisieFiche(
                textes(),
                gestionUnique.get(),
                issues.get(),
                dreHorsTp.get(),
                base.get(),
                actesHn.get());
    }

    /** Tidied; no entry where nothing is typed. */
    private Map<ChampFiche, String> textes() {
        var saisis = new EnumMap<ChampFiche, String>(ChampFiche.class);
        textes.forEach((champ, texte) -> {
            var net =
                    switch (champ) {
                        case NUMERO, NUMERO_AMC_GU -> Saisie.numero(texte.get());
                        case TYPE_CONVENTION -> majuscules(texte.get());
                        default -> Saisie.texte(texte.get());
                    };
            if (net != null) {
                saisis.put(champ, net);
            }
        });
        if (Convention.TYPE_RO.equals(saisis.get(ChampFiche.TYPE_CONVENTION))) {
            saisis.computeIfPresent(ChampFiche.CRITERE_SECONDAIRE, (_, c) -> majuscules(c));
        }
        return saisis;
    }

    private static String majuscules(String saisie) {
        var texte = Saisie.texte(saisie);
        return texte == null ? null : texte.toUpperCase(Locale.ROOT);
    }

    private void mettre(ChampFiche champ, String texte) {
        textes.get(champ).set(texte == null ? "" : texte);
    }

    private void suivre(Observable saisie) {
        saisie.addListener(_ -> actualiser());
    }

    private void actualiser() {
        modifie.set(!saisie().equals(depart));
        var nouvelles = ControleFiche.fautes(textes());
        fautes.forEach((champ, faute) -> {
            boolean dite = toutDire || !textes.get(champ).get().isBlank();
            faute.set(dite ? nouvelles.getOrDefault(champ, "") : "");
        });
    }
}
