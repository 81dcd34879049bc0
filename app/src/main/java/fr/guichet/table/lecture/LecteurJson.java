package fr.guichet.table.lecture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON of an open-source practice system: lists of conventions, of regroupements and of
 * correspondances, wherever they stand in it. Names of lists and of fields are free in case,
 * accents and underscores.
 */
final class LecteurJson {

    private static final String FORMAT = "JSON";

    /** Names are not remembered: a file of nothing but names would fill the memory. */
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limites.PROFONDEUR)
                                    .maxStringLength(1_000_000)
                                    .maxNameLength(1_000)
                                    .maxNumberLength(100)
                                    .build())
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private static final Map<String, Genre> LISTES =
            Map.of(
                    "lstconvention", Genre.CONVENTIONS,
                    "lstconventions", Genre.CONVENTIONS,
                    "conventions", Genre.CONVENTIONS,
                    "lstregroupement", Genre.REGROUPEMENTS,
                    "lstregroupements", Genre.REGROUPEMENTS,
                    "regroupements", Genre.REGROUPEMENTS,
                    "lstcorrespondance", Genre.CORRESPONDANCES,
                    "lstcorrespondances", Genre.CORRESPONDANCES,
                    "correspondances", Genre.CORRESPONDANCES);

    /** Where the objects of a kind go, and the one they are read into. */
    private record Liste(ObjetJson objet, Releve releve) {}

    private final Source source;
    private final Encodage encodage;
    private final Recolte recolte;
    private final Map<Genre, Liste> listes = new EnumMap<>(Genre.class);
    private long numero;

    LecteurJson(Source source, Encodage encodage, Recolte recolte) {
        this.source = source;
        this.encodage = encodage;
        this.recolte = recolte;
    }

    Partie lire() throws IOException {
        try (var flux = new FluxCompte(source.ouvrir());
                var json = JSON.createParser(Encodage.lecteur(flux, encodage.charset()))) {
            for (var jeton = json.nextToken(); jeton != null; jeton = json.nextToken()) {
                var genre = jeton == JsonToken.START_ARRAY ? genre(json) : Optional.<Genre>empty();
                if (genre.isPresent()) {
                    lire(json, genre.get(), flux);
                }
            }
        } catch (StreamConstraintsException e) {
            throw demesure(e);
        } catch (JsonProcessingException e) {
            throw abime(e);
        }
        if (listes.isEmpty()) {
            throw inconnu();
        }
        listes.values().forEach(l -> l.releve().terminer());
        boolean conventions = listes.containsKey(Genre.CONVENTIONS);
        return new Partie(
                FORMAT, encodage.nom(), conventions ? Colonnes.toutes() : Colonnes.AUCUNE, false);
    }

    private static Optional<Genre> genre(JsonParser json) throws IOException {
        var nom = json.currentName();
        return nom == null
                ? Optional.empty()
                : Optional.ofNullable(LISTES.get(NomsDeColonnes.normaliser(nom)));
    }

    private void lire(JsonParser json, Genre genre, FluxCompte flux) throws IOException {
        var liste = listes.computeIfAbsent(genre, g -> liste(g, flux));
        while (json.nextToken() != JsonToken.END_ARRAY) {
            // Its own line where the file has lines, else its rank.
            numero = Math.max(numero + 1, json.currentTokenLocation().getLineNr());
            liste.objet().lire(json, numero);
            liste.releve().ajouter(liste.objet());
        }
    }

    private Liste liste(Genre genre, FluxCompte flux) {
        var registre =
                genre == Genre.CONVENTIONS
                        ? new RegistreConventions(recolte, Colonnes.toutes())
                        : new RegistreAnnexe(recolte, ColonnesAnnexe.toutes(genre));
        return new Liste(
                new ObjetJson(genre), new Releve(recolte, registre, flux, source.taille()));
    }

    private UserException demesure(IOException cause) {
        return new UserException(
                "%s est un JSON démesuré : trop d’objets les uns dans les autres, ou un texte sans fin. Rien n’a été modifié : ce n’est pas une table, ou elle est faite pour nuire."
                        .formatted(source.designation()),
                cause);
    }

    private UserException abime(JsonProcessingException cause) {
        var lieu = cause.getLocation();
        return new UserException(
                "%s est un JSON abîmé%s. Rien n’a été modifié : téléchargez la table de nouveau."
                        .formatted(
                                source.designation(),
                                lieu == null ? "" : " (ligne %d)".formatted(lieu.getLineNr())));
    }

    private UserException inconnu() {
        return new UserException(
                "%s est un JSON où Guichet ne trouve ni conventions, ni regroupements, ni correspondances. Rien n’a été modifié : choisissez le fichier de la table."
                        .formatted(source.designation()));
    }
}
