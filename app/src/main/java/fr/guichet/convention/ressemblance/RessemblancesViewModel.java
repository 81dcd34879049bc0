package fr.guichet.convention.ressemblance;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Rapprochement;
import fr.guichet.convention.RapprochementRepository;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** « Organismes qui se ressemblent »: those found, and what the practice makes of them. */
public final class RessemblancesViewModel {

    /** Which of them are shown. */
    public enum Vue {
        TOUTES,
        A_VOIR,
        RAPPROCHEES;

        private boolean montre(Ressemblance ressemblance) {
            return switch (this) {
                case TOUTES -> true;
                case A_VOIR -> ressemblance.rapprochement() == null;
                case RAPPROCHEES -> ressemblance.rapprochement() != null;
            };
        }
    }

    private final Conventions conventions;
    private final RapprochementRepository repository;
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable auditeur = this::comparer;

    private final StringProperty recherche = new SimpleStringProperty("");
    private final ObjectProperty<Vue> vue = new SimpleObjectProperty<>(Vue.TOUTES);
    private final ObservableList<Ressemblance> groupes = FXCollections.observableArrayList();
    private final ObjectProperty<Ressemblance> choisie = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper compteur = new ReadOnlyStringWrapper("");
    private final GroupeViewModel groupe = new GroupeViewModel(this);

    private Index<Ressemblance> toutes = Index.de(List.of(), _ -> "");
    private boolean occupe;

    public RessemblancesViewModel(
            Conventions conventions, RapprochementRepository repository, Tasks tasks, Clock clock) {
        this.conventions = conventions;
        this.repository = repository;
        this.tasks = tasks;
        this.clock = clock;
        recherche.addListener((_, _, _) -> montrer());
        vue.addListener((_, _, _) -> montrer());
        choisie.addListener((_, _, ressemblance) -> groupe.montrer(ressemblance));
        conventions.ecouter(auditeur);
        comparer();
    }

    // --- Properties ---

    public StringProperty rechercheProperty() {
        return recherche;
    }

    public ObjectProperty<Vue> vueProperty() {
        return vue;
    }

    public ObservableList<Ressemblance> groupes() {
        return groupes;
    }

    public ObjectProperty<Ressemblance> choisieProperty() {
        return choisie;
    }

    /** « 12 ressemblances, dont 3 traitées ». */
    public ReadOnlyStringProperty compteurProperty() {
        return compteur.getReadOnlyProperty();
    }

    /** The one chosen. */
    public GroupeViewModel groupe() {
        return groupe;
    }

    // --- Commands ---

    /** The window is gone. */
    public void fermer() {
        conventions.oublier(auditeur);
    }

    void rapprocher(Set<NumeroAmc> numeros, String libelle) {
        var instant = LocalDateTime.now(clock);
        ecrire(
                "ressemblance.rapprochement",
                () -> repository.rapprocher(numeros, libelle, instant));
    }

    void separer(Rapprochement rapprochement) {
        ecrire("ressemblance.separation", () -> repository.separer(rapprochement.id()));
    }

    /** The numbers one is linked with, itself among them; none when it is not. */
    List<NumeroAmc> lies(NumeroAmc numero) {
        var rapprochement = conventions.rapprochements().de(numero);
        return rapprochement == null ? List.of() : rapprochement.numeros();
    }

    /** One writing at a time. */
    private void ecrire(String titre, Runnable travail) {
        if (!occupe) {
            occupe = true;
            tasks.run(
                    Messages.text(titre),
                    _ -> {
                        travail.run();
                        return true;
                    },
                    _ -> conventions.recharger(),
                    () -> occupe = false);
        }
    }

    private void comparer() {
        var lignes = conventions.lignes();
        var rapprochements = conventions.rapprochements();
        tasks.run(
                Messages.text("ressemblance.comparaison"),
                _ ->
                        Index.de(
                                Ressemblances.de(lignes, rapprochements),
                                RessemblancesViewModel::champs),
                trouvees -> {
                    toutes = trouvees;
                    montrer();
                });
    }

    private static String champs(Ressemblance ressemblance) {
        var numeros = ressemblance.numeros().stream().map(NumeroAmc::ecrit).toList();
        return ressemblance.nom()
                + "\n"
                + String.join("\n", ressemblance.libelles())
                + "\n"
                + String.join("\n", numeros);
    }

    private void montrer() {
        var avant = choisie.get();
        groupes.setAll(
                toutes.chercher(recherche.get(), Integer.MAX_VALUE).stream()
                        .filter(vue.get()::montre)
                        .toList());
        choisie.set(
                groupes.stream()
                        .filter(g -> avant != null && meme(avant, g))
                        .findFirst()
                        .orElse(groupes.isEmpty() ? null : groupes.getFirst()));
        long traitees = toutes.elements().stream().filter(Vue.RAPPROCHEES::montre).count();
        var nombre = Messages.count("ressemblance.nombre", toutes.elements().size());
        compteur.set(
                toutes.elements().isEmpty()
                        ? nombre
                        : Messages.text(
                                "ressemblance.compteur",
                                nombre,
                                Messages.count("ressemblance.traitees", traitees)));
    }

    private static boolean meme(Ressemblance avant, Ressemblance apres) {
        return avant.genre() == apres.genre() && Objects.equals(avant.cle(), apres.cle());
    }
}
