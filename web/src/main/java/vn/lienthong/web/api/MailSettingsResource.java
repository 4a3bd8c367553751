package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.mail.ChoosingMail;

/** How the person of the token wants to be told. */
@Path("/me/notice-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailSettingsResource {

    @Inject
    ChoosingMail choosing;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "What the person is told by mail, and when")
    @APIResponse(responseCode = "200", description = "the settings")
    public MailSettingsBody settings() {
        return MailSettingsBody.of(choosing.choices(caller.actor()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces these settings as a whole", description = "Answers with them as they are now.")
    @APIResponse(responseCode = "200", description = "the settings as they are now")
    public MailSettingsBody choose(MailSettingsBody body) {
        var by = caller.actor();
        choosing.choose(Fields.required("body", body).choices(), by);
        return MailSettingsBody.of(choosing.choices(by));
    }
}
