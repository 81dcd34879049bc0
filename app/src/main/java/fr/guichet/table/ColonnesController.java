package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.table.Bilan.Changement;
import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Avertissement;

import javafx.scene.control.TableView;

import java.util.function.Function;

/** What each table of a comparison shows of its lines. */
final class ColonnesController {

    private final Usage usage;

    ColonnesController(Usage usage) {
        this.usage = usage;
    }

    void ajoutees(TableView<Nouvelle<Convention>> table) {
        ligne(table, Nouvelle::numero);
        convention(table, Nouvelle::valeur);
    }

    void modifiees(TableView<Changement> table) {
        ligne(table, Changement::ligne);
        champ(table, Champ.LIBELLE_AMC, Changement::convention);
        champ(table, Champ.NUMERO_AMC, Changement::convention);
        colonne(table, "type", 60, c -> c.convention().typeConvention());
        colonne(table, "champ", 170, c -> c.difference().champ());
        colonne(table, "ancien", 160, c -> c.difference().ancien());
        colonne(table, "nouveau", 160, c -> c.difference().nouveau());
    }

    void supprimees(TableView<LigneBase<Convention>> table) {
        convention(table, LigneBase::valeur);
    }

    void autres(TableView<AutreLigne> table) {
        ligne(table, AutreLigne::ligne);
        colonne(table, "sorte", 130, AutreLigne::sorte);
        colonne(table, "changement", 110, AutreLigne::changement);
        colonne(table, "contenu", 560, AutreLigne::contenu);
    }

    void avertissements(TableView<Avertissement> table) {
        ligne(table, Avertissement::ligne);
        colonne(table, "champ", 190, Avertissement::champ);
        colonne(table, "motif", 640, Avertissement::motifComplet);
    }

    void patients(TableView<PatientConcerne> table) {
        colonne(table, "patient", 260, PatientConcerne::nom);
        colonne(table, "aujourdhui", 310, PatientConcerne::avant);
        ColonnesTexte.ajouter(table, Messages.text(usage.decision()), 310, PatientConcerne::apres);
    }

    private static <T> void convention(TableView<T> table, Function<T, Convention> lue) {
        for (var champ : Champ.values()) {
            champ(table, champ, lue);
        }
    }

    private static <T> void champ(TableView<T> table, Champ champ, Function<T, Convention> lue) {
        boolean libelle = champ == Champ.LIBELLE_AMC || champ == Champ.LIBELLE_SIGNATAIRE;
        ColonnesTexte.ajouter(
                table, champ.libelle(), libelle ? 200 : 150, t -> champ.texte(lue.apply(t)));
    }

    /** Lines that the file does not have bear no number. */
    private <T> void ligne(TableView<T> table, Function<T, Long> numero) {
        if (usage == Usage.IMPORT) {
            colonne(
                    table,
                    "ligne",
                    90,
                    t -> numero.apply(t) == 0 ? null : Nombres.texte(numero.apply(t)));
        }
    }

    private static <T> void colonne(
            TableView<T> table, String cle, int largeur, Function<T, String> valeur) {
        ColonnesTexte.ajouter(table, Messages.text("import.colonne." + cle), largeur, valeur);
    }
}
