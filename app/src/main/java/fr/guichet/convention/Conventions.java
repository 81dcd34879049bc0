package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables in force, loaded once for the whole program, their conventions ready to be searched:
 * read away from the screen's thread, and again after each import or change by hand.
 */
public final class Conventions {

    private record Etat(
            ContenuTables contenu,
            Organismes organismes,
            Index<LigneConvention> index,
            Rapprochements rapprochements,
            Index<LigneAnnexe<Regroupement>> regroupements,
            Index<LigneAnnexe<Correspondance>> correspondances,
            NomsAmc noms,
            VersionTables version) {

        static Etat de(
                ContenuTables contenu, Rapprochements rapprochements, VersionTables version) {
            var organismes = Organismes.de(contenu.conventions(), rapprochements);
            return new Etat(
                    contenu,
                    organismes,
                    Index.de(organismes.lignes(), champsCherches(organismes)),
                    rapprochements,
                    index(contenu.regroupements(), Sorte.REGROUPEMENTS),
                    index(contenu.correspondances(), Sorte.CORRESPONDANCES),
                    NomsAmc.de(contenu, rapprochements),
                    version);
        }

        private static <T> Index<LigneAnnexe<T>> index(
                List<LigneAnnexe<T>> lignes, Sorte<T> sorte) {
            return Index.de(
                    lignes,
                    ligne ->
                            Index.champs(
                                    sorte.champs().stream()
                                            .map(champ -> champ.texte(ligne.valeur()))
                                            .toArray(String[]::new)));
        }
    }

    private final ConventionRepository repository;
    private final Tasks tasks;
    private final List<Runnable> auditeurs = new ArrayList<>();
    private Etat etat = Etat.de(ContenuTables.AUCUNE, Rapprochements.AUCUN, VersionTables.AUCUNE);

    public Conventions(ConventionRepository repository, Tasks tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    /** In the order the files had them. */
    public List<LigneConvention> lignes() {
        return etat.contenu().conventions();
    }

    /** With what the tables hold beside conventions. */
    public ContenuTables contenu() {
        return etat.contenu();
    }

    /** Over the sixteen fields people look for: names, numbers, type, critère, domain. */
    public Index<LigneConvention> index() {
        return etat.index();
    }

    /** Over all their fields, as {@link #correspondances}. */
    Index<LigneAnnexe<Regroupement>> regroupements() {
        return etat.regroupements();
    }

    Index<LigneAnnexe<Correspondance>> correspondances() {
        return etat.correspondances();
    }

    public NomsAmc noms() {
        return etat.noms();
    }

    public Organismes organismes() {
        return etat.organismes();
    }

    /** What the practice linked. */
    public Rapprochements rapprochements() {
        return etat.rapprochements();
    }

    public VersionTables version() {
        return etat.version();
    }

    /** Reads the tables again, then tells those who listen. */
    public void recharger() {
        recharger(() -> {});
    }

    /**
     * @param ensuite runs on the screen's thread once the new lines are there, after those who
     *     listen
     */
    public void recharger(Runnable ensuite) {
        tasks.run(
                Messages.text("convention.chargement"),
                _ ->
                        Etat.de(
                                repository.contenu(),
                                repository.rapprochements(),
                                repository.version()),
                nouvel -> {
                    etat = nouvel;
                    List.copyOf(auditeurs).forEach(Runnable::run);
                    ensuite.run();
                });
    }

    /** Told on the screen's thread after each loading. */
    public void ecouter(Runnable auditeur) {
        auditeurs.add(auditeur);
    }

    /** A window that closes stops listening. */
    public void oublier(Runnable auditeur) {
        auditeurs.remove(auditeur);
    }

    /** A line is found by what it says, and by all that is said of an organisme it is linked to. */
    private static Function<LigneConvention, String> champsCherches(Organismes organismes) {
        var rapproches = new HashMap<Long, String>();
        for (var organisme : organismes.tous()) {
            if (organisme.rapprochement() != null) {
                var noms = nomsEtNumeros(organisme);
                organisme.lignes().forEach(ligne -> rapproches.put(ligne.id(), noms));
            }
        }
        return ligne -> champsCherches(ligne) + rapproches.getOrDefault(ligne.id(), "");
    }

    private static String nomsEtNumeros(Organisme rapproche) {
        return Stream.concat(
                        Stream.of(rapproche.libelle()),
                        rapproche.lignes().stream()
                                .map(LigneConvention::convention)
                                .map(c -> Index.champs(c.libelleAmc(), c.numeroAmc())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String champsCherches(LigneConvention ligne) {
        var c = ligne.convention();
        return Index.champs(
                c.libelleAmc(),
                c.numeroAmc(),
                c.numeroSignataire(),
                c.libelleSignataire(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.nomDomaine());
    }
}
