package fr.guichet.convention.ressemblance;

/** Why organismes look like one. */
public enum Genre {
    /** One number, written under several names. */
    MEME_NUMERO,
    /** One name, under several numbers. */
    MEME_NOM,
    /** The practice linked them; nothing in the tables says it. */
    RAPPROCHEES
}
