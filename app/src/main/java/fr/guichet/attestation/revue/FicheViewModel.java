package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.attestation.lecture.ValeurLue;
import fr.guichet.common.Messages;
import fr.guichet.couverture.DateSaisie;
import fr.guichet.patient.Patient;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of one attestation, and whom of those it names they are of. */
public final class FicheViewModel {

    /** A beneficiary of the card, as the list shows it. */
    public record Choix(int place, String libelle) {}

    private final Patient patient;
    private final Map<ChampLu, ChampRevueViewModel> champs = new EnumMap<>(ChampLu.class);
    private final ObservableList<Choix> beneficiaires = FXCollections.observableArrayList();
    private final ObjectProperty<Choix> beneficiaire = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Avis> avis = new ReadOnlyObjectWrapper<>(Avis.AUCUN);
    private final ObjectProperty<ChampRevueViewModel> enMain = new SimpleObjectProperty<>();

    private List<ValeurLue> valeurs = List.of();
    private boolean lue;

    FicheViewModel(Patient patient) {
        this.patient = patient;
        for (var champ : ChampLu.values()) {
            champs.put(champ, new ChampRevueViewModel(champ, this::examiner));
        }
        beneficiaire.addListener((_, avant, choisi) -> montrer(avant, choisi));
    }

    // --- Properties ---

    public ChampRevueViewModel champ(ChampLu champ) {
        return champs.get(champ);
    }

    /** Those that the card names, in its order. */
    public ObservableList<Choix> beneficiaires() {
        return beneficiaires;
    }

    /** The one whose fields are shown; null while she must say which is the patient. */
    public ObjectProperty<Choix> beneficiaireProperty() {
        return beneficiaire;
    }

    /** Whose card it is, where that must be said. */
    public ReadOnlyObjectProperty<Avis> avisProperty() {
        return avis.getReadOnlyProperty();
    }

    /** The field that a word of the page goes into; null for none. */
    public ObjectProperty<ChampRevueViewModel> enMainProperty() {
        return enMain;
    }

    Stream<ChampRevueViewModel> champs() {
        return champs.values().stream();
    }

    /** The first field that cannot be taken as it is. */
    Optional<ChampRevueViewModel> enFaute() {
        return champs.values().stream().filter(c -> !c.faute().isEmpty()).findFirst();
    }

    /** A day that is taken; null for none. */
    LocalDate jour(ChampLu champ) {
        return DateSaisie.lireAchevee(champs.get(champ).reprise()).orElse(null);
    }

    // --- Commands ---

    /** What was read: proposed in the fields. */
    void proposer(List<ValeurLue> lues) {
        valeurs = lues;
        Stream.of(ChampLu.values())
                .filter(champ -> !champ.parBeneficiaire())
                .forEach(champ -> champs.get(champ).proposer(lues(champ, 0)));
        var nommes =
                lues.stream()
                        .map(ValeurLue::beneficiaire)
                        .filter(place -> place > 0)
                        .distinct()
                        .sorted()
                        .map(place -> Beneficiaire.de(place, champ -> texte(champ, place)))
                        .toList();
        beneficiaires.setAll(nommes.stream().map(b -> new Choix(b.place(), b.libelle())).toList());
        conclure();
        Rapprochement.choisir(nommes, patient)
                .ifPresent(b -> beneficiaire.set(beneficiaires.get(nommes.indexOf(b))));
    }

    /** Nothing more will be read: whose card it is can be said. */
    void conclure() {
        lue = true;
        examiner();
    }

    /**
     * @param avant whose fields were shown: what was typed there is not of the new one
     */
    private void montrer(Choix avant, Choix choisi) {
        if (choisi != null) {
            Stream.of(ChampLu.values())
                    .filter(ChampLu::parBeneficiaire)
                    .map(champs::get)
                    .forEach(champ -> {
                        if (avant != null) {
                            champ.oublier();
                        }
                        champ.proposer(lues(champ.champ(), choisi.place()));
                    });
        }
        examiner();
    }

    private List<ValeurLue> lues(ChampLu champ, int place) {
        return valeurs.stream()
                .filter(v -> v.champ() == champ && v.beneficiaire() == place)
                .toList();
    }

    private String texte(ChampLu champ, int place) {
        return lues(champ, place).stream()
                .findFirst()
                .map(v -> Ecriture.afficher(champ, v.valeur()))
                .orElse("");
    }

    private void examiner() {
        var du = jour(ChampLu.DROITS_DU);
        var au = jour(ChampLu.DROITS_AU);
        boolean inversees = du != null && au != null && du.isAfter(au);
        var fin = champs.get(ChampLu.DROITS_AU);
        fin.contester(inversees ? Messages.text("couverture.droits.inverses") : "");
        if (lue) {
            avis.set(
                    beneficiaire.get() == null && beneficiaires.size() > 1
                            ? Avis.aChoisir(patient)
                            : Avis.de(
                                    Beneficiaire.de(0, champ -> champs.get(champ).texte()),
                                    patient));
        }
    }
}
