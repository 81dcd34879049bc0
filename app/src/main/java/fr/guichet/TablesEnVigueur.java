package fr.guichet;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Organismes;
import fr.guichet.couverture.Suggestion;
import fr.guichet.couverture.Suggestions;
import fr.guichet.decision.Anciennete;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.regles.Tables;

import java.util.List;

/**
 * What the desk decides with: the tables and the practice's records, made ready when they change.
 */
final class TablesEnVigueur {

    private record Etat(Tables tables, Anciennete anciennete, Index<Suggestion> suggestions) {}

    private final Conventions conventions;
    private final ComplementaireRepository complementaires;
    private final Tasks tasks;
    private Etat etat =
            new Etat(
                    Tables.VIDES,
                    Anciennete.AUCUNE,
                    Suggestions.de(Organismes.de(List.of()), ContenuTables.AUCUNE, List.of()));

    TablesEnVigueur(
            Conventions conventions, ComplementaireRepository complementaires, Tasks tasks) {
        this.conventions = conventions;
        this.complementaires = complementaires;
        this.tasks = tasks;
    }

    Tables tables() {
        return etat.tables();
    }

    /** How old these tables are. */
    Anciennete anciennete() {
        return etat.anciennete();
    }

    List<Suggestion> chercher(String saisie, int limite) {
        return etat.suggestions().chercher(saisie, limite);
    }

    /**
     * @param ensuite runs on the screen's thread once they are ready
     */
    void recharger(Runnable ensuite) {
        var contenu = conventions.contenu();
        var organismes = conventions.organismes();
        var version = conventions.version();
        tasks.run(
                Messages.text("accueil.tables.preparation"),
                _ -> {
                    var fiches = complementaires.findAll();
                    return new Etat(
                            TablesDuCabinet.de(contenu.tables(), fiches),
                            Anciennete.de(contenu, version),
                            Suggestions.de(organismes, contenu, fiches));
                },
                pret -> {
                    etat = pret;
                    ensuite.run();
                });
    }
}
