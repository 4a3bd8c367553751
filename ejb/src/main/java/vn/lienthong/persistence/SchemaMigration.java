package vn.lienthong.persistence;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the schema up to date before anything reads it. Another module adds a step as a CDI bean of type
 * {@link JavaMigration}; its start-up beans wait for this one by
 * {@code @DependsOn("lienthong-ejb.jar#SchemaMigration")}.
 */
@Startup
@Singleton
@TransactionManagement(BEAN)
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/LienThong")
    DataSource database;

    @Inject
    @Any
    Instance<JavaMigration> javaMigrations;

    @PostConstruct
    void migrate() {
        new Schema(database).migrate(javaMigrations.stream().toList());
    }
}
