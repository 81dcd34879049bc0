package fr.guichet.patient;

import fr.guichet.common.Messages;
import fr.guichet.organisme.Caisses;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/** The tab « Assuré »: who the patient is, and his obligatory insurance. */
final class AssureViewModel {

    private final CaisseViewModel caisse;

    private final StringProperty nom = new SimpleStringProperty("");
    private final StringProperty prenom = new SimpleStringProperty("");
    private final StringProperty nir = new SimpleStringProperty("");
    private final StringProperty cle = new SimpleStringProperty("");
    private final StringProperty dateNaissance = new SimpleStringProperty("");
    private final ObjectProperty<Integer> rang = new SimpleObjectProperty<>(1);
    private final BooleanProperty beneficiaire = new SimpleBooleanProperty();
    private final StringProperty nomAssure = new SimpleStringProperty("");
    private final StringProperty prenomAssure = new SimpleStringProperty("");

    private final ObservableValue<EtatNir> etatNir =
            Bindings.createObjectBinding(() -> EtatNir.de(nir.get(), cle.get()), nir, cle);
    private final ObservableValue<String> remarqueNaissance =
            Bindings.createStringBinding(
                    this::remarquerNaissance, dateNaissance, nir, cle, beneficiaire);

    AssureViewModel(Caisses caisses) {
        caisse = new CaisseViewModel(caisses);
    }

    // --- Properties ---

    StringProperty nomProperty() {
        return nom;
    }

    StringProperty prenomProperty() {
        return prenom;
    }

    StringProperty nirProperty() {
        return nir;
    }

    StringProperty cleProperty() {
        return cle;
    }

    /** As typed: « 12/05/1985 ». */
    StringProperty dateNaissanceProperty() {
        return dateNaissance;
    }

    ObjectProperty<Integer> rangProperty() {
        return rang;
    }

    BooleanProperty beneficiaireProperty() {
        return beneficiaire;
    }

    StringProperty nomAssureProperty() {
        return nomAssure;
    }

    StringProperty prenomAssureProperty() {
        return prenomAssure;
    }

    /** What the number and its key are worth, as they are typed. */
    ObservableValue<EtatNir> etatNir() {
        return etatNir;
    }

    /** A doubt about the birth date; empty where there is none. Nothing is refused for it. */
    ObservableValue<String> remarqueNaissance() {
        return remarqueNaissance;
    }

    /** The régime, the caisse and the centre. */
    CaisseViewModel caisse() {
        return caisse;
    }

    // --- Commands ---

    void remplir(String nom, String prenom, Amo amo) {
        this.nom.set(nom);
        this.prenom.set(prenom);
        nir.set(amo.nir() == null ? "" : amo.nir().texteSansCle());
        cle.set(amo.nir() == null ? "" : amo.nir().cle());
        caisse.remplir(amo);
        dateNaissance.set(amo.dateNaissance() == null ? "" : amo.dateNaissance().texte());
        rang.set(amo.rangNaissance());
        beneficiaire.set(amo.qualite() == Qualite.BENEFICIAIRE);
        nomAssure.set(Textes.ouVide(amo.nomAssure()));
        prenomAssure.set(Textes.ouVide(amo.prenomAssure()));
    }

    /** Writes the number and the date as cards do, once they were typed. */
    void mettreEnForme() {
        var lu = etatNir.getValue().nir();
        if (lu != null) {
            if (Nir.compacter(nir.get()).length() > Nir.LONGUEUR) {
                cle.set(lu.cle());
            }
            nir.set(lu.texteSansCle());
        }
        DateNaissance.lire(dateNaissance.get()).ifPresent(date -> dateNaissance.set(date.texte()));
    }

    /** All that is typed, right or wrong: tells whether something changed. */
    List<Object> saisie() {
        return List.of(
                nom.get(),
                prenom.get(),
                nir.get(),
                cle.get(),
                caisse.saisie(),
                dateNaissance.get(),
                rang.get(),
                beneficiaire.get(),
                nomAssure.get(),
                prenomAssure.get());
    }

    /** What stops the file from being kept as it is. */
    Optional<Anomalie> anomalie() {
        if (nom.get().isBlank()) {
            return Anomalie.de(Anomalie.Champ.NOM, "patient.erreur.nom");
        }
        if (prenom.get().isBlank()) {
            return Anomalie.de(Anomalie.Champ.PRENOM, "patient.erreur.prenom");
        }
        if (!etatNir.getValue().enregistrable()) {
            return Optional.of(new Anomalie(Anomalie.Champ.NIR, etatNir.getValue().message()));
        }
        if (!dateNaissance.get().isBlank() && DateNaissance.lire(dateNaissance.get()).isEmpty()) {
            return Anomalie.de(Anomalie.Champ.DATE_NAISSANCE, "patient.erreur.naissance");
        }
        if (!caisse.enregistrable()) {
            return Anomalie.de(Anomalie.Champ.REGIME, "patient.erreur.caisse");
        }
        return Optional.empty();
    }

    /** The patient as typed, once there is no {@link #anomalie}. */
    Patient lire(Long id, String blocNotes) {
        var amo =
                new Amo(
                        etatNir.getValue().nir(),
                        caisse.regimeProperty().get(),
                        caisse.caisseProperty().get(),
                        caisse.centreProperty().get(),
                        DateNaissance.lire(dateNaissance.get()).orElse(null),
                        rang.get(),
                        beneficiaire.get() ? Qualite.BENEFICIAIRE : Qualite.ASSURE,
                        nomAssure.get(),
                        prenomAssure.get());
        return new Patient(id, nom.get(), prenom.get(), amo, blocNotes);
    }

    private String remarquerNaissance() {
        var date = DateNaissance.lire(dateNaissance.get());
        if (date.isEmpty()) {
            return "";
        }
        if (date.get().calendrier().isEmpty()) {
            return Messages.text("patient.naissance.lunaire");
        }
        var lu = etatNir.getValue().nir();
        boolean contredit =
                !beneficiaire.get()
                        && lu != null
                        && lu.moisNaissance().isPresent()
                        && (lu.moisNaissance().getAsInt() != date.get().mois()
                                || lu.anneeNaissance() != date.get().annee() % 100);
        return contredit ? Messages.text("patient.naissance.contredite") : "";
    }
}
