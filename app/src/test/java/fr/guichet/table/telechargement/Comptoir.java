package fr.guichet.table.telechargement;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.Progress;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.table.Banc;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.Mode;
import fr.guichet.table.TableAImporter;
import fr.guichet.table.confiance.EmetteursDeConfiance;
import fr.guichet.table.confiance.EmetteursDeConfianceRepository;
import fr.guichet.table.confiance.QuestionDeConfiance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A base, and the tab « Téléchargement » over it, whose windows answer by themselves. */
final class Comptoir implements AutoCloseable {

    final Banc banc;
    final DialoguesScriptes dialogues = new DialoguesScriptes();
    final List<QuestionDeConfiance> questions = new ArrayList<>();
    final List<TableAImporter> comparees = new ArrayList<>();
    final EmetteursDeConfiance emetteurs;
    final ReglagesTelechargement reglages;
    final Etalage etalage;
    final TelechargementViewModel model;

    /** What is answered to a key nobody knows. */
    boolean accepteLaCle = true;

    /** How many times a file was asked for. */
    int fichiersChoisis;

    Comptoir(Path dossier, Reseau reseau) {
        banc = new Banc(dossier);
        var jdbi = banc.database.jdbi();
        emetteurs =
                new EmetteursDeConfiance(new EmetteursDeConfianceRepository(jdbi), Banc.HORLOGE);
        reglages = new ReglagesTelechargement(new ReglageRepository(jdbi));
        var telechargeur = new Telechargeur(banc.database.fichier(), reseau, Banc.HORLOGE);
        etalage = new Etalage(telechargeur, new HistoriqueRepository(jdbi));
        var commande =
                new CommandeViewModel(
                        etalage,
                        new Livraison(telechargeur, emetteurs),
                        new DirectTasks(),
                        dialogues,
                        this::repondre,
                        this::comparer);
        model =
                new TelechargementViewModel(
                        reglages,
                        telechargeur,
                        etalage,
                        commande,
                        new DirectTasks(),
                        new DirectTasks(),
                        dialogues,
                        () -> fichiersChoisis++);
    }

    /** Sets the source as the desk does. */
    void definirSource(String texte) {
        var choix = model.choixSource();
        choix.texteProperty().set(texte);
        choix.valider();
    }

    /** Chooses a table by its place in the list, and downloads it. */
    void telecharger(int rang) {
        model.liste().enMainProperty().set(model.liste().montrees().get(rang));
        model.commande().telecharger();
    }

    List<String> etats() {
        return model.liste().montrees().stream().map(o -> o.offre().etat()).toList();
    }

    List<String> phrases() {
        return model.commande().resultats().stream().map(Resultat::phrase).toList();
    }

    /** Everything the base holds, but for the settings. */
    String contenu() {
        return banc.database
                .jdbi()
                .withHandle(h -> {
                    var texte = new StringBuilder();
                    for (var table :
                            h.createQuery(
                                            """
                                            SELECT name FROM sqlite_master
                                             WHERE type = 'table' AND name <> 'reglage'
                                             ORDER BY name\
                                            """)
                                    .mapTo(String.class)
                                    .list()) {
                        List<Map<String, Object>> lignes =
                                h.createQuery("SELECT * FROM " + table).mapToMap().list();
                        texte.append(table).append(lignes).append('\n');
                    }
                    return texte.toString();
                });
    }

    @Override
    public void close() {
        banc.close();
    }

    private boolean repondre(QuestionDeConfiance question) {
        questions.add(question);
        return accepteLaCle;
    }

    /** The import window, where the desk applies what it sees. */
    private void comparer(TableAImporter table, Runnable ensuite) {
        comparees.add(table);
        var lecture = banc.importeur.lire(table.fichier(), table.emetteur(), Progress.AUCUN);
        banc.importeur.appliquer(
                banc.importeur.comparer(
                        lecture,
                        table.emetteur(),
                        table.provenance(),
                        Mode.REMPLACEMENT,
                        Progress.AUCUN),
                Progress.AUCUN);
        ensuite.run();
    }
}
