package fr.guichet.table.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A catalogue as JSON. What one does not know in it is left alone; what is missing is named. */
final class CatalogueJson {

    private record CatalogueLu(
            String editeur,
            @JsonProperty("cle_publique") String clePublique,
            List<TableLue> tables) {}

    private record TableLue(
            String nom,
            String emetteur,
            String version,
            String date,
            String fichier,
            Long taille,
            String sha256,
            String signature) {}

    private CatalogueJson() {}

    static Catalogue lire(byte[] octets, String nom) {
        if (octets.length > Catalogue.TAILLE_MAX) {
            throw refus(nom, "Il dépasse 5 Mo.", null);
        }
        try {
            return catalogue(JsonSur.MAPPER.readValue(octets, CatalogueLu.class));
        } catch (JacksonException e) {
            throw refus(nom, JsonSur.faute(e), e);
        } catch (IOException | UserException e) {
            throw refus(nom, e.getMessage(), e);
        }
    }

    static byte[] ecrire(Catalogue catalogue) {
        var lu =
                new CatalogueLu(
                        catalogue.editeur(),
                        catalogue.cle().base64(),
                        catalogue.tables().stream().map(CatalogueJson::ecrite).toList());
        var indente = new DefaultIndenter("  ", "\n");
        var mise =
                new DefaultPrettyPrinter().withObjectIndenter(indente).withArrayIndenter(indente);
        try {
            return (JsonSur.MAPPER.writer(mise).writeValueAsString(lu) + '\n')
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A catalogue is always JSON", e);
        }
    }

    private static Catalogue catalogue(CatalogueLu lu) {
        if (lu == null) {
            throw new UserException("Il est vide.");
        }
        var champs = new LinkedHashMap<String, Object>();
        champs.put("editeur", lu.editeur());
        champs.put("cle_publique", lu.clePublique());
        champs.put("tables", lu.tables());
        exiger("Il y manque", champs);
        return new Catalogue(
                lu.editeur(),
                ClePublique.lire(lu.clePublique()),
                IntStream.range(0, lu.tables().size())
                        .mapToObj(i -> table(i + 1, lu.tables().get(i)))
                        .toList());
    }

    private static TablePubliee table(int rang, TableLue lue) {
        if (lue == null) {
            throw new UserException("Sa table n° %d est vide.".formatted(rang));
        }
        var champs = new LinkedHashMap<String, Object>();
        champs.put("nom", lue.nom());
        champs.put("emetteur", lue.emetteur());
        champs.put("version", lue.version());
        champs.put("date", lue.date());
        champs.put("fichier", lue.fichier());
        champs.put("taille", lue.taille());
        champs.put("sha256", lue.sha256());
        champs.put("signature", lue.signature());
        exiger("Il manque à sa table n° %d".formatted(rang), champs);
        return new TablePubliee(
                lue.nom(),
                lue.emetteur(),
                lue.version(),
                date(lue.date()),
                lue.fichier(),
                lue.taille(),
                lue.sha256(),
                lue.signature());
    }

    private static TableLue ecrite(TablePubliee table) {
        return new TableLue(
                table.nom(),
                table.emetteur(),
                table.version(),
                table.date().toString(),
                table.fichier(),
                table.taille(),
                table.sha256(),
                table.signature());
    }

    static LocalDate date(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException _) {
            throw Champs.refus("date", texte, "une date de la forme AAAA-MM-JJ est attendue");
        }
    }

    private static void exiger(String phrase, Map<String, Object> champs) {
        var absents =
                champs.entrySet().stream()
                        .filter(c -> Objects.isNull(c.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        if (!absents.isEmpty()) {
            throw new UserException("%s : %s.".formatted(phrase, absents));
        }
    }

    private static UserException refus(String nom, String motif, Exception cause) {
        return new UserException(
                "Le catalogue « %s » ne peut pas être utilisé. %s Rien n’a été modifié : prévenez son éditeur."
                        .formatted(nom, motif),
                cause);
    }
}
