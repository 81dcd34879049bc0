package fr.guichet;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Organismes;
import fr.guichet.couverture.Referentiel;
import fr.guichet.couverture.Suggestion;
import fr.guichet.couverture.Suggestions;
import fr.guichet.decision.Anciennete;
import fr.guichet.decision.Decideur;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Parametres;
import fr.guichet.regles.Tables;

import java.time.Clock;
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

    /** What the screens ask of them, always the ones in force. */
    Referentiel referentiel(Parametres parametres, Clock clock) {
        var decideur =
                new Decideur(new Moteur(parametres), this::tables, () -> etat.anciennete(), clock);
        return new Referentiel(
                parametres,
                decideur,
                this::tables,
                () -> conventions.version().texte(),
                conventions::noms,
                (saisie, limite) -> etat.suggestions().chercher(saisie, limite));
    }

    private Tables tables() {
        return etat.tables();
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
