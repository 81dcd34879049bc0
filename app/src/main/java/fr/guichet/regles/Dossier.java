package fr.guichet.regles;

import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.NumeroAmc;

import java.util.List;
import java.util.Optional;

/** One case as the rules read it: the situation beside what the tables say of its AMC. */
public final class Dossier {

    private final Situation situation;
    private final Tables tables;
    private final Parametres parametres;
    private final Optional<CodeGestion> codeGestion;
    private final List<CorrespondanceLue> correspondances;
    private final List<NumeroAmc> numeros;
    private final Lignes lignes;

    Dossier(Situation situation, Tables tables, Parametres parametres) {
        this.situation = situation;
        this.tables = tables;
        this.parametres = parametres;
        this.codeGestion = situation.amo().codeGestion();
        var support = situation.support();
        this.correspondances =
                support.numeroAmc() == null
                        ? tables.correspondances(support.numeroMutuelle(), codeGestion)
                        : List.of();
        this.numeros =
                support.numeroAmc() == null
                        ? numeros(correspondances)
                        : support.amc().stream().toList();
        this.lignes = amc().map(tables::lignes).orElse(Lignes.AUCUNE);
    }

    Situation situation() {
        return situation;
    }

    Support support() {
        return situation.support();
    }

    Parametres parametres() {
        return parametres;
    }

    Optional<CodeGestion> codeGestion() {
        return codeGestion;
    }

    /** The numbers the AMC may have: the printed one, else those of the correspondances. */
    List<NumeroAmc> numeros() {
        return numeros;
    }

    /** The AMC's number, once R60 has made sure that there is one. */
    Optional<NumeroAmc> amc() {
        return numeros.size() == 1 ? Optional.of(numeros.getFirst()) : Optional.empty();
    }

    /** What the tables hold of the AMC. */
    Lignes lignes() {
        return lignes;
    }

    /** The practice's own records of the AMC. */
    List<FicheComplementaire> fiches() {
        return amc().map(tables::fiches).orElse(List.of());
    }

    /** Numbers to offer when the card does not give one that can be used. */
    List<NumeroAmc> numerosPossibles() {
        return numeros(correspondancesLues());
    }

    /** What the rules may read of the tables for this case. */
    Extrait extrait() {
        return new Extrait(
                amc().map(tables::conventions).orElse(List.of()),
                support().amc().isPresent()
                        ? List.of()
                        : correspondancesLues().stream().map(CorrespondanceLue::ecrite).toList(),
                fiches());
    }

    /** Those that cover the patient; where nothing is known of his mutuelle, all of his caisse. */
    private List<CorrespondanceLue> correspondancesLues() {
        return numeros.isEmpty() && support().numeroMutuelle() == null
                ? codeGestion.map(tables::correspondancesDeLaCaisse).orElse(List.of())
                : correspondances;
    }

    private static List<NumeroAmc> numeros(List<CorrespondanceLue> correspondances) {
        return correspondances.stream().map(CorrespondanceLue::numero).toList();
    }
}
