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
    private final List<NumeroAmc> numeros;
    private final Lignes lignes;

    Dossier(Situation situation, Tables tables, Parametres parametres) {
        this.situation = situation;
        this.tables = tables;
        this.parametres = parametres;
        this.codeGestion = situation.amo().codeGestion();
        this.numeros = numeros(situation.support(), tables, codeGestion);
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

    /** Numbers to offer when none is printed and the correspondances do not tell. */
    List<NumeroAmc> numerosPossibles() {
        return numeros.isEmpty() && support().numeroMutuelle() == null
                ? codeGestion.map(tables::correspondantsDeLaCaisse).orElse(List.of())
                : numeros;
    }

    private static List<NumeroAmc> numeros(
            Support support, Tables tables, Optional<CodeGestion> codeGestion) {
        return support.numeroAmc() == null
                ? tables.correspondants(support.numeroMutuelle(), codeGestion)
                : support.amc().stream().toList();
    }
}
